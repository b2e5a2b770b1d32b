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


@cache
def picture_png(description: str) -> bytes:
    """A signature when `description` says so, otherwise a drawing of people on a dyke; 480 pixels wide."""
    image = Image.new("RGB", (480, 200 if description.startswith("Handtekening") else 260), "white")
    draw = ImageDraw.Draw(image)
    if description.startswith("Handtekening"):
        points = [(30, 130), (70, 40), (95, 150), (140, 70), (170, 140), (215, 60), (240, 130), (330, 90), (450, 120)]
        draw.line(points, fill="#1b2a6b", width=5, joint="curve")
        draw.line([(40, 165), (420, 150)], fill="#1b2a6b", width=3)
    else:
        draw.rectangle((0, 0, 480, 170), fill="#cfe3ea")
        draw.polygon([(0, 200), (150, 140), (480, 140), (480, 260), (0, 260)], fill=f"#{GREEN}")
        for index, left in enumerate(range(170, 400, 55)):
            top = 88 + 8 * (index % 3)
            draw.ellipse((left, top, left + 24, top + 24), fill=f"#{GREY}")
            draw.rounded_rectangle((left - 8, top + 26, left + 32, top + 100), 12, fill=f"#{WATER}")
    buffer = io.BytesIO()
    image.quantize(32).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
