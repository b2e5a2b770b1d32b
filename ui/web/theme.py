"""The look: calm, plain, with contrast of at least 7:1 for text (WCAG AAA) in light and in dark.

Colours are pairs (light, dark). Fonts are those of the user's own system, so nothing is fetched.
"""

from __future__ import annotations

from typing import Any

import gradio as gr
from gradio.themes.utils.colors import Color

FONTS = ("Segoe UI", "system-ui", "-apple-system", "Noto Sans", "Helvetica Neue", "Arial", "sans-serif")
MONO_FONTS = ("Cascadia Mono", "Consolas", "DejaVu Sans Mono", "monospace")

_INK = Color(
    "#f3f6f8",
    "#e4eaee",
    "#cbd5dc",
    "#a9b8c2",
    "#7f929f",
    "#5b6f7c",
    "#445763",
    "#33444f",
    "#22313a",
    "#17232a",
    "#10191e",
)
_SEA = Color(
    "#eef6f9",
    "#d7eaf1",
    "#b0d5e3",
    "#7fbad0",
    "#4a9ab8",
    "#1f7899",
    "#0b5c7a",
    "#084a63",
    "#07394d",
    "#062c3b",
    "#041c26",
)

_PAIRS = {
    "body_background_fill": ("#f4f6f7", "#10191e"),
    "body_text_color": ("#17232a", "#e9eff2"),
    "body_text_color_subdued": ("#445763", "#b7c4cc"),
    "background_fill_primary": ("#ffffff", "#18242b"),
    "background_fill_secondary": ("#eef2f4", "#1f2d35"),
    "block_background_fill": ("#ffffff", "#18242b"),
    "block_border_color": ("#cbd5dc", "#33444f"),
    "block_label_background_fill": ("#ffffff", "#18242b"),
    "block_label_text_color": ("#33444f", "#cbd5dc"),
    "block_title_text_color": ("#17232a", "#e9eff2"),
    "block_info_text_color": ("#445763", "#b7c4cc"),
    "border_color_primary": ("#cbd5dc", "#33444f"),
    "border_color_accent": ("#0b5c7a", "#7fbad0"),
    "color_accent_soft": ("#eef6f9", "#07394d"),
    "input_background_fill": ("#ffffff", "#10191e"),
    "input_border_color": ("#7f929f", "#5b6f7c"),
    "input_border_color_focus": ("#0b5c7a", "#7fbad0"),
    "input_placeholder_color": ("#5b6f7c", "#a9b8c2"),
    "link_text_color": ("#0b5c7a", "#8fcbe0"),
    "link_text_color_hover": ("#07394d", "#d7eaf1"),
    "link_text_color_visited": ("#0b5c7a", "#8fcbe0"),
    "link_text_color_active": ("#07394d", "#d7eaf1"),
    "button_primary_background_fill": ("#0b5c7a", "#7fbad0"),
    "button_primary_background_fill_hover": ("#084a63", "#b0d5e3"),
    "button_primary_border_color": ("#0b5c7a", "#7fbad0"),
    "button_primary_text_color": ("#ffffff", "#062c3b"),
    "button_primary_text_color_hover": ("#ffffff", "#062c3b"),
    "button_secondary_background_fill": ("#ffffff", "#18242b"),
    "button_secondary_background_fill_hover": ("#eef6f9", "#22313a"),
    "button_secondary_border_color": ("#7f929f", "#5b6f7c"),
    "button_secondary_text_color": ("#07394d", "#d7eaf1"),
    "button_secondary_text_color_hover": ("#07394d", "#ffffff"),
    "checkbox_background_color": ("#ffffff", "#10191e"),
    "checkbox_background_color_selected": ("#0b5c7a", "#1f7899"),
    "checkbox_border_color": ("#5b6f7c", "#a9b8c2"),
    "checkbox_label_background_fill": ("#ffffff", "#18242b"),
    "checkbox_label_background_fill_selected": ("#eef6f9", "#07394d"),
    "checkbox_label_text_color": ("#17232a", "#e9eff2"),
    "checkbox_label_text_color_selected": ("#07394d", "#ffffff"),
    "error_background_fill": ("#fdf1ef", "#3a1714"),
    "error_border_color": ("#b3261e", "#f2b8b5"),
    "error_text_color": ("#8c1d18", "#f9dedc"),
    "loader_color": ("#0b5c7a", "#7fbad0"),
}
_PLAIN = {
    "block_shadow": "none",
    "block_radius": "6px",
    "block_border_width": "1px",
    "block_label_border_width": "0px",
    "block_info_text_size": "0.9375rem",
    "block_label_text_size": "1rem",
    "block_label_text_weight": "600",
    "checkbox_label_text_size": "1.0625rem",
    "block_title_text_weight": "600",
    "block_title_text_size": "1rem",
    "body_text_size": "1.0625rem",
    "button_large_radius": "6px",
    "button_medium_radius": "6px",
    "button_small_radius": "6px",
    "button_large_text_weight": "600",
    "button_border_width": "1px",
    "button_transform_hover": "none",
    "button_transform_active": "none",
    "button_primary_shadow": "none",
    "button_secondary_shadow": "none",
    "input_shadow": "none",
    "input_border_width": "1px",
    "input_radius": "6px",
    "input_text_size": "1.0625rem",
    "layout_gap": "16px",
    "shadow_drop": "none",
}


def theme() -> Any:  # noqa: ANN401 - gradio.themes.Base is untyped
    """The theme for `mount_gradio_app`."""
    values = dict(_PLAIN)
    for name, (light, dark) in _PAIRS.items():
        values[name] = light
        values[f"{name}_dark"] = dark
    base = gr.themes.Base(primary_hue=_SEA, secondary_hue=_SEA, neutral_hue=_INK, font=FONTS, font_mono=MONO_FONTS)
    return base.set(**values)
