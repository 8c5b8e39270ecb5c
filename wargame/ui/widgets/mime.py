"""What may be dragged from one widget to another."""

from PySide6.QtCore import QMimeData

BLOC_MIME = "application/x-crossroads-bloc"
POST_MIME = "application/x-crossroads-post"


def carrying(mime: str, ident: str, name: str) -> QMimeData:
    """Data for a drag that carries an id; other programs get the name as text."""
    data = QMimeData()
    data.setData(mime, ident.encode())
    data.setText(name)
    return data


def carried(data: QMimeData, mime: str) -> str:
    """The id a drag carries under a MIME type, empty if it carries none."""
    return bytes(data.data(mime).data()).decode()
