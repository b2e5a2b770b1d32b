"""The house style: the colours and the word mark of the fictional municipality, drawn here."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw

GREEN = "1F5C4A"
WATER = "3E8FA8"
PALE = "E6EFEA"
GREY = "5A6662"
FONT = "Verdana"


@cache
def logo_png() -> bytes:
    """An alder leaf over three lines of water, 240 by 240 pixels."""
    image = Image.new("RGB", (960, 960), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((40, 40, 920, 920), fill=f"#{GREEN}")
    leaf = [(480, 140), (640, 250), (690, 400), (610, 530), (480, 590), (350, 530), (270, 400), (320, 250)]
    draw.polygon(leaf, fill="white")
    draw.line([(480, 220), (480, 680)], fill=f"#{GREEN}", width=22)
    for height, reach in ((300, 110), (390, 140), (480, 110)):
        draw.line([(480, height + 70), (480 - reach, height)], fill=f"#{GREEN}", width=14)
        draw.line([(480, height + 70), (480 + reach, height)], fill=f"#{GREEN}", width=14)
    for row in range(3):
        top = 690 + row * 62
        for start in range(250 + row * 45, 710 - row * 45, 120):
            draw.arc((start, top - 20, start + 60, top + 20), 180, 360, fill="white", width=14)
            draw.arc((start + 60, top - 20, start + 120, top + 20), 0, 180, fill="white", width=14)
    buffer = io.BytesIO()
    image.resize((240, 240), Image.Resampling.LANCZOS).quantize(64).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
