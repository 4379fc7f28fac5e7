"""Are the invented listings lawful, and is one in every stage of the page?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.domain.listing_log import listing_log
from disputes_app.domain.listing_standing import ListingStage
from disputes_app.services.demonstration.dossier_story import dossier_events
from disputes_app.services.demonstration.listings import five_year_listings, running_listings
from disputes_app.services.demonstration.plan import PUBLISHED
from disputes_app.services.demonstration.story import Setting, Story
from tests.services.register_of_disputes import check_lawful_dossiers


def check_listings(now: Setting, stories: Sequence[Story], today: date) -> None:
    """Assert that the listings are lawful, in every stage, and of the five years as published."""
    records = running_listings(now, stories, today)
    check_lawful_dossiers(now, records, stories, today)
    logs = [listing_log(dossier_events(one), now.law, today) for one in records]
    assert {one.stage for one in logs} == set(ListingStage)
    old = five_year_listings(now, PUBLISHED.listed, ())
    check_lawful_dossiers(now, old, stories, today)
    spans = [listing_log(dossier_events(one), now.law, today).span for one in old]
    assert all(one is not None and one.from_on < date(2021, 1, 1) for one in spans)
