"""A table of contents, a title and a language for a PDF that Qt has written.

QGIS writes no bookmarks.  They are added as the format wants it (ISO 32000-1, 7.5.6): new objects after the end of
the file, with a table of references that points back to the former one, which stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

_REFERENCE = rb"\s+(\d+)\s+(\d+)\s+R"


def with_outline(pdf: bytes, entries: Sequence[tuple[str, int]], facts: Mapping[str, str], language: str = "fr") -> bytes:
    """Return the file with bookmarks.

    Parameters
    ----------
    entries
        (words, page from 0), in order.
    facts
        Words about the file: Title, Subject, Author, Creator.

    Returns
    -------
    The file; as it was when it is not laid out as Qt does, since a report without bookmarks is a report.
    """
    trailer = _last(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF", pdf)
    root = None if trailer is None else re.search(rb"/Root" + _REFERENCE, trailer[1])
    size = None if trailer is None else re.search(rb"/Size\s+(\d+)", trailer[1])
    if trailer is None or root is None or size is None:
        return pdf
    catalog = _object(pdf, int(root[1]))
    pages = None if catalog is None else re.search(rb"/Pages" + _REFERENCE, catalog)
    tree = None if pages is None else _object(pdf, int(pages[1]))
    kids = None if tree is None else re.search(rb"/Kids\s*\[(.*?)\]", tree, re.DOTALL)
    if catalog is None or kids is None:
        return pdf
    sheets = [int(match[1]) for match in re.finditer(rb"(\d+)\s+\d+\s+R", kids[1])]
    known = [(words, sheets[page]) for words, page in entries if page < len(sheets)]
    if not known:
        return pdf
    first = int(size[1])
    outline, info = first, first + 1
    items = [first + 2 + rank for rank in range(len(known))]
    objects = {
        int(root[1]): _entries(catalog) + b" /Outlines %d 0 R /PageMode /UseOutlines /Lang %s" % (outline, pdf_text(language))
        + b" /ViewerPreferences << /DisplayDocTitle true >>",
        outline: b"/Type /Outlines /First %d 0 R /Last %d 0 R /Count %d" % (items[0], items[-1], len(items)),
        info: b" ".join(b"/%s %s" % (name.encode("ascii"), pdf_text(words)) for name, words in facts.items()),
    }
    for rank, (words, sheet) in enumerate(known):
        around = b"" if rank == 0 else b" /Prev %d 0 R" % items[rank - 1]
        around += b"" if rank == len(known) - 1 else b" /Next %d 0 R" % items[rank + 1]
        objects[items[rank]] = b"/Title %s /Parent %d 0 R /Dest [%d 0 R /Fit]%s" % (pdf_text(words), outline, sheet, around)
    # The dictionary of the trailer may not be nested: what Qt writes there is numbers, references and an id.
    dates = _dates(pdf, trailer[1])
    objects[info] += b"".join(b" /%s %s" % (name, value) for name, value in dates.items())
    kept = re.sub(rb"/(Size\s+\d+|Info\s+\d+\s+\d+\s+R|Prev\s+\d+)", b"", trailer[1]).strip()
    added = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    places = {}
    for number, body in objects.items():
        places[number] = len(added)
        added += b"%d 0 obj\n<< %s >>\nendobj\n" % (number, body)
    metadata = re.search(rb"/Metadata" + _REFERENCE, catalog)
    if metadata is not None:
        # The words about the file are there twice: in both places they say the same.
        number = int(metadata[1])
        packet = _packet(facts, language, dates.get(b"CreationDate", b""))
        places[number] = len(added)
        added += b"%d 0 obj\n<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n" % (number, len(packet))
        added += packet + b"\nendstream\nendobj\n"
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, places[number]) for number in sorted(places))
    start = len(added)
    return added + b"xref\n%strailer\n<< /Size %d /Info %d 0 R /Prev %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        table, items[-1] + 1, info, int(trailer[2]), kept, start,
    )


def _last(pattern: bytes, pdf: bytes) -> re.Match[bytes] | None:
    found = list(re.finditer(pattern, pdf[-4096:], re.DOTALL))
    return found[-1] if found else None


def _object(pdf: bytes, number: int) -> bytes | None:
    """Return the dictionary of an object, without its brackets."""
    # Found before it is read: a pattern run over tens of megabytes would keep Python busy for a third of a second.
    start = pdf.rfind(b"\n%d 0 obj" % number)
    end = pdf.find(b"endobj", start)
    match = re.fullmatch(rb"\n%d 0 obj\s*<<(.*)>>\s*" % number, pdf[start:end], re.DOTALL) if 0 <= start < end else None
    return None if match is None else match[1]


def _entries(catalog: bytes) -> bytes:
    """Return a catalogue without what is written anew; one that holds a dictionary is kept whole."""
    return re.sub(rb"/(PageMode\s*/\w+|Lang\s*\([^)]*\)|Outlines\s+\d+\s+\d+\s+R)", b"", catalog).strip()


def pdf_text(words: str) -> bytes:
    """Return a text as PDF writes it, in UTF-16."""
    return b"<FEFF" + words.encode("utf-16-be").hex().upper().encode("ascii") + b">"


def _dates(pdf: bytes, trailer: bytes) -> dict[bytes, bytes]:
    """Return when the file was made, as its words about itself say it."""
    info = re.search(rb"/Info" + _REFERENCE, trailer)
    held = None if info is None else _object(pdf, int(info[1]))
    return {} if held is None else dict(re.findall(rb"/(CreationDate|ModDate)\s*(\(D:[^)]*\))", held))


def _packet(facts: Mapping[str, str], language: str, made: bytes) -> bytes:
    """Return the words about the file as XMP (ISO 16684-1)."""
    title, subject, creator = (escape(facts.get(name, ""), quote=False) for name in ("Title", "Subject", "Creator"))
    lines = [
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>",
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
        "<dc:format>application/pdf</dc:format>",
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>',
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>',
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
        f"<xmp:CreatorTool>{creator}</xmp:CreatorTool>",
    ]
    day = re.match(rb"\(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})", made)
    if day is not None:
        year, month, date, hour, minute, second = (part.decode("ascii") for part in day.groups())
        lines.append(f"<xmp:CreateDate>{year}-{month}-{date}T{hour}:{minute}:{second}</xmp:CreateDate>")
    lines.append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>")
    return "\n".join(lines).encode("utf-8")
