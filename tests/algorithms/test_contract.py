def test_x(run_alg, network_path):
    import time
    t=time.time()
    from qgis.core import QgsVectorLayer
    l=QgsVectorLayer(str(network_path),"r","ogr")
    print(l.featureCount(), l.fields().names())
    from conftest import SAMPLE
    r=run_alg("temps_acces",{"DEMANDE":str(SAMPLE/"carreaux_200m.gpkg"),"SERVICES":str(SAMPLE/"services.gpkg"),"RESEAU":str(network_path),"OUTPUT":"TEMPORARY_OUTPUT"})
    print(r.layer().fields().names(), time.time()-t, r.feedback.reached, r.feedback.infos,r.feedback.warnings)
