"""The computing of the plugin, free of QGIS: numpy, scipy, shapely, pyproj and GDAL only."""
