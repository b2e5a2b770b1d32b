"""The Dutch recognisers, one a file; a new one is a file, a line here and a test table.

Importing this package imports Presidio (a second or more), so only privacy.analyzer does, and late.
"""

from privacy.recognizers.account import AccountRecognizer
from privacy.recognizers.address import AddressRecognizer
from privacy.recognizers.bank_account import BankAccountRecognizer
from privacy.recognizers.base import DutchRecognizer
from privacy.recognizers.big import BigRecognizer
from privacy.recognizers.birth_date import BirthDateRecognizer
from privacy.recognizers.bsn import BsnRecognizer
from privacy.recognizers.cadastre import CadastreRecognizer
from privacy.recognizers.case_code import CaseCodeRecognizer
from privacy.recognizers.case_number import CaseNumberRecognizer
from privacy.recognizers.chip import ChipRecognizer
from privacy.recognizers.code import CodeRecognizer
from privacy.recognizers.coordinates import CoordinatesRecognizer
from privacy.recognizers.email import EmailRecognizer
from privacy.recognizers.iban import IbanRecognizer
from privacy.recognizers.identity_document import IdentityDocumentRecognizer
from privacy.recognizers.ip_address import IpAddressRecognizer
from privacy.recognizers.kvk import KvkRecognizer
from privacy.recognizers.mac_address import MacAddressRecognizer
from privacy.recognizers.number_plate import NumberPlateRecognizer
from privacy.recognizers.person import PersonRecognizer
from privacy.recognizers.phone import PhoneRecognizer
from privacy.recognizers.postcode import PostcodeRecognizer
from privacy.recognizers.reference import ReferenceRecognizer
from privacy.recognizers.register_number import RegisterNumberRecognizer
from privacy.recognizers.url import UrlRecognizer
from privacy.recognizers.v_number import VNumberRecognizer
from privacy.recognizers.vat import VatRecognizer
from privacy.recognizers.vessel import VesselRecognizer

RECOGNIZERS: tuple[type[DutchRecognizer], ...] = (
    AccountRecognizer,
    AddressRecognizer,
    BankAccountRecognizer,
    BigRecognizer,
    BirthDateRecognizer,
    BsnRecognizer,
    CadastreRecognizer,
    CaseCodeRecognizer,
    CaseNumberRecognizer,
    ChipRecognizer,
    CodeRecognizer,
    CoordinatesRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    IdentityDocumentRecognizer,
    IpAddressRecognizer,
    KvkRecognizer,
    MacAddressRecognizer,
    NumberPlateRecognizer,
    PersonRecognizer,
    PhoneRecognizer,
    PostcodeRecognizer,
    ReferenceRecognizer,
    RegisterNumberRecognizer,
    UrlRecognizer,
    VNumberRecognizer,
    VatRecognizer,
    VesselRecognizer,
)

__all__ = ["RECOGNIZERS", "DutchRecognizer"]
