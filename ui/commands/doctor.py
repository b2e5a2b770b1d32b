"""`stukwijzer doctor`: what is installed, active and missing, with the command that mends it."""

from __future__ import annotations

import argparse

NAME = "doctor"
HELP = "controleer wat er is geïnstalleerd en wat er ontbreekt"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(args: argparse.Namespace) -> int:
    """Examine everything; 1 when something needed is missing."""
    from ui.health import Health, examine
    from ui.output import print_json, print_table
    from ui.settings import load_settings
    from ui.texts import message

    findings = list(examine(load_settings(args.data)))
    if args.json:
        checks = [{"name": f.name, "state": f.health.value, "detail": f.detail, "remedy": f.remedy} for f in findings]
        print_json({"checks": checks})
    else:
        rows = ((f.name, message("health-" + f.health.value), f.detail, f.remedy) for f in findings)
        print_table(("onderdeel", "toestand", "wat er is", "zo lost u het op"), rows)
    return 1 if any(finding.health is Health.MISSING for finding in findings) else 0
