// Written by `cargo xtask codegen`.

export const anesthesia_limits = {
  "$schema": "schema/anesthesia_limits.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "What an animal under anesthesia bears: each row names a measure and the value below or above which it is pointed out, and the one beyond which somebody has to act at once. The values themselves are borne.",
  "rows": [
    {
      "code": "hypotension",
      "measure": "mean_pressure",
      "below": "60",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "hypotension",
      "measure": "systolic_pressure",
      "below": "90",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "hypoxemia",
      "measure": "spo2",
      "below": "95",
      "critical": "90",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "hypercapnia",
      "measure": "etco2",
      "above": "55",
      "critical": "60",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "hypocapnia",
      "measure": "etco2",
      "below": "30",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "hypothermia",
      "measure": "temp_c",
      "below": "36.7",
      "critical": "35",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "bradycardia",
      "measure": "hr",
      "species": "dog",
      "below": "60",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "bradycardia",
      "measure": "hr",
      "species": "cat",
      "below": "100",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "tachycardia",
      "measure": "hr",
      "species": "dog",
      "above": "160",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "tachycardia",
      "measure": "hr",
      "species": "cat",
      "above": "220",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    },
    {
      "code": "apnea",
      "measure": "seconds_without_breath",
      "above": "60",
      "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020"
    }
  ]
};

export const body_surface = {
  "$schema": "schema/body_surface.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "The constant of the body surface, by species: it times the weight in grams to the power of two thirds is the surface in ten thousandths of a square metre.",
  "rows": [
    {
      "species": "dog",
      "constant": "10.1",
      "source": "Merck Veterinary Manual, weight to body surface area; Plumb's Veterinary Drug Handbook"
    },
    {
      "species": "cat",
      "constant": "10.0",
      "source": "Merck Veterinary Manual, weight to body surface area; Plumb's Veterinary Drug Handbook"
    }
  ]
};

export const calling_codes = {
  "$schema": "schema/calling_codes.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by comparison with the current edition of its source",
  "about": "With what the telephone numbers of a country begin: abroad by its calling code, within it by its trunk prefix. A trunk prefix with `of_digits` is one only in a number of that many digits; without `trunk` a zero at the front belongs to the number. A country whose numbers begin with no trunk prefix has 0: none of its numbers begins with a zero.",
  "rows": [
    {
      "country": "AD",
      "calling_code": "376",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AE",
      "calling_code": "971",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AG",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AI",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AL",
      "calling_code": "355",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AM",
      "calling_code": "374",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AR",
      "calling_code": "54",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AS",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AT",
      "calling_code": "43",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "AU",
      "calling_code": "61",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BA",
      "calling_code": "387",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BB",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BD",
      "calling_code": "880",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BE",
      "calling_code": "32",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BG",
      "calling_code": "359",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BH",
      "calling_code": "973",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BM",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BR",
      "calling_code": "55",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "BS",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CA",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CH",
      "calling_code": "41",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CL",
      "calling_code": "56",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CN",
      "calling_code": "86",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CO",
      "calling_code": "57",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CR",
      "calling_code": "506",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CY",
      "calling_code": "357",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "CZ",
      "calling_code": "420",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "DE",
      "calling_code": "49",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "DK",
      "calling_code": "45",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "DM",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "DO",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "DZ",
      "calling_code": "213",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "EC",
      "calling_code": "593",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "EE",
      "calling_code": "372",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "EG",
      "calling_code": "20",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "ES",
      "calling_code": "34",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "FI",
      "calling_code": "358",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "FR",
      "calling_code": "33",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "GB",
      "calling_code": "44",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "GD",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "GE",
      "calling_code": "995",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "GG",
      "calling_code": "44",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "GR",
      "calling_code": "30",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "GU",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "HK",
      "calling_code": "852",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "HR",
      "calling_code": "385",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "HU",
      "calling_code": "36",
      "trunk": "06",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "ID",
      "calling_code": "62",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "IE",
      "calling_code": "353",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "IL",
      "calling_code": "972",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "IM",
      "calling_code": "44",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "IN",
      "calling_code": "91",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "IS",
      "calling_code": "354",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {"country":"IT","calling_code":"39","source":"ITU-T E.164 list of assigned country codes; national numbering plan"},
    {
      "country": "JE",
      "calling_code": "44",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "JM",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "JO",
      "calling_code": "962",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "JP",
      "calling_code": "81",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "KE",
      "calling_code": "254",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "KN",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "KR",
      "calling_code": "82",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "KW",
      "calling_code": "965",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "KY",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "KZ",
      "calling_code": "7",
      "trunk": "8",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LB",
      "calling_code": "961",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LC",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LI",
      "calling_code": "423",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LK",
      "calling_code": "94",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LT",
      "calling_code": "370",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LU",
      "calling_code": "352",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "LV",
      "calling_code": "371",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MA",
      "calling_code": "212",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MC",
      "calling_code": "377",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MD",
      "calling_code": "373",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "ME",
      "calling_code": "382",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MK",
      "calling_code": "389",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MO",
      "calling_code": "853",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MP",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MS",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MT",
      "calling_code": "356",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MX",
      "calling_code": "52",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "MY",
      "calling_code": "60",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "NG",
      "calling_code": "234",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "NL",
      "calling_code": "31",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "NO",
      "calling_code": "47",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "NP",
      "calling_code": "977",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "NZ",
      "calling_code": "64",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "OM",
      "calling_code": "968",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "PA",
      "calling_code": "507",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "PE",
      "calling_code": "51",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "PH",
      "calling_code": "63",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "PL",
      "calling_code": "48",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "PR",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "PT",
      "calling_code": "351",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "QA",
      "calling_code": "974",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "RO",
      "calling_code": "40",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "RS",
      "calling_code": "381",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "RU",
      "calling_code": "7",
      "trunk": "8",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SA",
      "calling_code": "966",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SE",
      "calling_code": "46",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SG",
      "calling_code": "65",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SI",
      "calling_code": "386",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SK",
      "calling_code": "421",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SM",
      "calling_code": "378",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "SX",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "TC",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "TH",
      "calling_code": "66",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "TN",
      "calling_code": "216",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "TR",
      "calling_code": "90",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "TT",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "TW",
      "calling_code": "886",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "UA",
      "calling_code": "380",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "US",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "UY",
      "calling_code": "598",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {"country":"VA","calling_code":"39","source":"ITU-T E.164 list of assigned country codes; national numbering plan"},
    {
      "country": "VC",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "VG",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "VI",
      "calling_code": "1",
      "trunk": "1",
      "of_digits": 11,
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "VN",
      "calling_code": "84",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    },
    {
      "country": "ZA",
      "calling_code": "27",
      "trunk": "0",
      "source": "ITU-T E.164 list of assigned country codes; national numbering plan"
    }
  ]
};

export const countries = {
  "$schema": "schema/countries.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by comparison with the current edition of its source",
  "about": "The countries and territories of ISO 3166-1: their code of two letters and that of three digits, which microchips begin with.",
  "rows": [
    {"code":"AD","numeric":"020","source":"ISO 3166-1"},
    {"code":"AE","numeric":"784","source":"ISO 3166-1"},
    {"code":"AF","numeric":"004","source":"ISO 3166-1"},
    {"code":"AG","numeric":"028","source":"ISO 3166-1"},
    {"code":"AI","numeric":"660","source":"ISO 3166-1"},
    {"code":"AL","numeric":"008","source":"ISO 3166-1"},
    {"code":"AM","numeric":"051","source":"ISO 3166-1"},
    {"code":"AO","numeric":"024","source":"ISO 3166-1"},
    {"code":"AQ","numeric":"010","source":"ISO 3166-1"},
    {"code":"AR","numeric":"032","source":"ISO 3166-1"},
    {"code":"AS","numeric":"016","source":"ISO 3166-1"},
    {"code":"AT","numeric":"040","source":"ISO 3166-1"},
    {"code":"AU","numeric":"036","source":"ISO 3166-1"},
    {"code":"AW","numeric":"533","source":"ISO 3166-1"},
    {"code":"AX","numeric":"248","source":"ISO 3166-1"},
    {"code":"AZ","numeric":"031","source":"ISO 3166-1"},
    {"code":"BA","numeric":"070","source":"ISO 3166-1"},
    {"code":"BB","numeric":"052","source":"ISO 3166-1"},
    {"code":"BD","numeric":"050","source":"ISO 3166-1"},
    {"code":"BE","numeric":"056","source":"ISO 3166-1"},
    {"code":"BF","numeric":"854","source":"ISO 3166-1"},
    {"code":"BG","numeric":"100","source":"ISO 3166-1"},
    {"code":"BH","numeric":"048","source":"ISO 3166-1"},
    {"code":"BI","numeric":"108","source":"ISO 3166-1"},
    {"code":"BJ","numeric":"204","source":"ISO 3166-1"},
    {"code":"BL","numeric":"652","source":"ISO 3166-1"},
    {"code":"BM","numeric":"060","source":"ISO 3166-1"},
    {"code":"BN","numeric":"096","source":"ISO 3166-1"},
    {"code":"BO","numeric":"068","source":"ISO 3166-1"},
    {"code":"BQ","numeric":"535","source":"ISO 3166-1"},
    {"code":"BR","numeric":"076","source":"ISO 3166-1"},
    {"code":"BS","numeric":"044","source":"ISO 3166-1"},
    {"code":"BT","numeric":"064","source":"ISO 3166-1"},
    {"code":"BV","numeric":"074","source":"ISO 3166-1"},
    {"code":"BW","numeric":"072","source":"ISO 3166-1"},
    {"code":"BY","numeric":"112","source":"ISO 3166-1"},
    {"code":"BZ","numeric":"084","source":"ISO 3166-1"},
    {"code":"CA","numeric":"124","source":"ISO 3166-1"},
    {"code":"CC","numeric":"166","source":"ISO 3166-1"},
    {"code":"CD","numeric":"180","source":"ISO 3166-1"},
    {"code":"CF","numeric":"140","source":"ISO 3166-1"},
    {"code":"CG","numeric":"178","source":"ISO 3166-1"},
    {"code":"CH","numeric":"756","source":"ISO 3166-1"},
    {"code":"CI","numeric":"384","source":"ISO 3166-1"},
    {"code":"CK","numeric":"184","source":"ISO 3166-1"},
    {"code":"CL","numeric":"152","source":"ISO 3166-1"},
    {"code":"CM","numeric":"120","source":"ISO 3166-1"},
    {"code":"CN","numeric":"156","source":"ISO 3166-1"},
    {"code":"CO","numeric":"170","source":"ISO 3166-1"},
    {"code":"CR","numeric":"188","source":"ISO 3166-1"},
    {"code":"CU","numeric":"192","source":"ISO 3166-1"},
    {"code":"CV","numeric":"132","source":"ISO 3166-1"},
    {"code":"CW","numeric":"531","source":"ISO 3166-1"},
    {"code":"CX","numeric":"162","source":"ISO 3166-1"},
    {"code":"CY","numeric":"196","source":"ISO 3166-1"},
    {"code":"CZ","numeric":"203","source":"ISO 3166-1"},
    {"code":"DE","numeric":"276","source":"ISO 3166-1"},
    {"code":"DJ","numeric":"262","source":"ISO 3166-1"},
    {"code":"DK","numeric":"208","source":"ISO 3166-1"},
    {"code":"DM","numeric":"212","source":"ISO 3166-1"},
    {"code":"DO","numeric":"214","source":"ISO 3166-1"},
    {"code":"DZ","numeric":"012","source":"ISO 3166-1"},
    {"code":"EC","numeric":"218","source":"ISO 3166-1"},
    {"code":"EE","numeric":"233","source":"ISO 3166-1"},
    {"code":"EG","numeric":"818","source":"ISO 3166-1"},
    {"code":"EH","numeric":"732","source":"ISO 3166-1"},
    {"code":"ER","numeric":"232","source":"ISO 3166-1"},
    {"code":"ES","numeric":"724","source":"ISO 3166-1"},
    {"code":"ET","numeric":"231","source":"ISO 3166-1"},
    {"code":"FI","numeric":"246","source":"ISO 3166-1"},
    {"code":"FJ","numeric":"242","source":"ISO 3166-1"},
    {"code":"FK","numeric":"238","source":"ISO 3166-1"},
    {"code":"FM","numeric":"583","source":"ISO 3166-1"},
    {"code":"FO","numeric":"234","source":"ISO 3166-1"},
    {"code":"FR","numeric":"250","source":"ISO 3166-1"},
    {"code":"GA","numeric":"266","source":"ISO 3166-1"},
    {"code":"GB","numeric":"826","source":"ISO 3166-1"},
    {"code":"GD","numeric":"308","source":"ISO 3166-1"},
    {"code":"GE","numeric":"268","source":"ISO 3166-1"},
    {"code":"GF","numeric":"254","source":"ISO 3166-1"},
    {"code":"GG","numeric":"831","source":"ISO 3166-1"},
    {"code":"GH","numeric":"288","source":"ISO 3166-1"},
    {"code":"GI","numeric":"292","source":"ISO 3166-1"},
    {"code":"GL","numeric":"304","source":"ISO 3166-1"},
    {"code":"GM","numeric":"270","source":"ISO 3166-1"},
    {"code":"GN","numeric":"324","source":"ISO 3166-1"},
    {"code":"GP","numeric":"312","source":"ISO 3166-1"},
    {"code":"GQ","numeric":"226","source":"ISO 3166-1"},
    {"code":"GR","numeric":"300","source":"ISO 3166-1"},
    {"code":"GS","numeric":"239","source":"ISO 3166-1"},
    {"code":"GT","numeric":"320","source":"ISO 3166-1"},
    {"code":"GU","numeric":"316","source":"ISO 3166-1"},
    {"code":"GW","numeric":"624","source":"ISO 3166-1"},
    {"code":"GY","numeric":"328","source":"ISO 3166-1"},
    {"code":"HK","numeric":"344","source":"ISO 3166-1"},
    {"code":"HM","numeric":"334","source":"ISO 3166-1"},
    {"code":"HN","numeric":"340","source":"ISO 3166-1"},
    {"code":"HR","numeric":"191","source":"ISO 3166-1"},
    {"code":"HT","numeric":"332","source":"ISO 3166-1"},
    {"code":"HU","numeric":"348","source":"ISO 3166-1"},
    {"code":"ID","numeric":"360","source":"ISO 3166-1"},
    {"code":"IE","numeric":"372","source":"ISO 3166-1"},
    {"code":"IL","numeric":"376","source":"ISO 3166-1"},
    {"code":"IM","numeric":"833","source":"ISO 3166-1"},
    {"code":"IN","numeric":"356","source":"ISO 3166-1"},
    {"code":"IO","numeric":"086","source":"ISO 3166-1"},
    {"code":"IQ","numeric":"368","source":"ISO 3166-1"},
    {"code":"IR","numeric":"364","source":"ISO 3166-1"},
    {"code":"IS","numeric":"352","source":"ISO 3166-1"},
    {"code":"IT","numeric":"380","source":"ISO 3166-1"},
    {"code":"JE","numeric":"832","source":"ISO 3166-1"},
    {"code":"JM","numeric":"388","source":"ISO 3166-1"},
    {"code":"JO","numeric":"400","source":"ISO 3166-1"},
    {"code":"JP","numeric":"392","source":"ISO 3166-1"},
    {"code":"KE","numeric":"404","source":"ISO 3166-1"},
    {"code":"KG","numeric":"417","source":"ISO 3166-1"},
    {"code":"KH","numeric":"116","source":"ISO 3166-1"},
    {"code":"KI","numeric":"296","source":"ISO 3166-1"},
    {"code":"KM","numeric":"174","source":"ISO 3166-1"},
    {"code":"KN","numeric":"659","source":"ISO 3166-1"},
    {"code":"KP","numeric":"408","source":"ISO 3166-1"},
    {"code":"KR","numeric":"410","source":"ISO 3166-1"},
    {"code":"KW","numeric":"414","source":"ISO 3166-1"},
    {"code":"KY","numeric":"136","source":"ISO 3166-1"},
    {"code":"KZ","numeric":"398","source":"ISO 3166-1"},
    {"code":"LA","numeric":"418","source":"ISO 3166-1"},
    {"code":"LB","numeric":"422","source":"ISO 3166-1"},
    {"code":"LC","numeric":"662","source":"ISO 3166-1"},
    {"code":"LI","numeric":"438","source":"ISO 3166-1"},
    {"code":"LK","numeric":"144","source":"ISO 3166-1"},
    {"code":"LR","numeric":"430","source":"ISO 3166-1"},
    {"code":"LS","numeric":"426","source":"ISO 3166-1"},
    {"code":"LT","numeric":"440","source":"ISO 3166-1"},
    {"code":"LU","numeric":"442","source":"ISO 3166-1"},
    {"code":"LV","numeric":"428","source":"ISO 3166-1"},
    {"code":"LY","numeric":"434","source":"ISO 3166-1"},
    {"code":"MA","numeric":"504","source":"ISO 3166-1"},
    {"code":"MC","numeric":"492","source":"ISO 3166-1"},
    {"code":"MD","numeric":"498","source":"ISO 3166-1"},
    {"code":"ME","numeric":"499","source":"ISO 3166-1"},
    {"code":"MF","numeric":"663","source":"ISO 3166-1"},
    {"code":"MG","numeric":"450","source":"ISO 3166-1"},
    {"code":"MH","numeric":"584","source":"ISO 3166-1"},
    {"code":"MK","numeric":"807","source":"ISO 3166-1"},
    {"code":"ML","numeric":"466","source":"ISO 3166-1"},
    {"code":"MM","numeric":"104","source":"ISO 3166-1"},
    {"code":"MN","numeric":"496","source":"ISO 3166-1"},
    {"code":"MO","numeric":"446","source":"ISO 3166-1"},
    {"code":"MP","numeric":"580","source":"ISO 3166-1"},
    {"code":"MQ","numeric":"474","source":"ISO 3166-1"},
    {"code":"MR","numeric":"478","source":"ISO 3166-1"},
    {"code":"MS","numeric":"500","source":"ISO 3166-1"},
    {"code":"MT","numeric":"470","source":"ISO 3166-1"},
    {"code":"MU","numeric":"480","source":"ISO 3166-1"},
    {"code":"MV","numeric":"462","source":"ISO 3166-1"},
    {"code":"MW","numeric":"454","source":"ISO 3166-1"},
    {"code":"MX","numeric":"484","source":"ISO 3166-1"},
    {"code":"MY","numeric":"458","source":"ISO 3166-1"},
    {"code":"MZ","numeric":"508","source":"ISO 3166-1"},
    {"code":"NA","numeric":"516","source":"ISO 3166-1"},
    {"code":"NC","numeric":"540","source":"ISO 3166-1"},
    {"code":"NE","numeric":"562","source":"ISO 3166-1"},
    {"code":"NF","numeric":"574","source":"ISO 3166-1"},
    {"code":"NG","numeric":"566","source":"ISO 3166-1"},
    {"code":"NI","numeric":"558","source":"ISO 3166-1"},
    {"code":"NL","numeric":"528","source":"ISO 3166-1"},
    {"code":"NO","numeric":"578","source":"ISO 3166-1"},
    {"code":"NP","numeric":"524","source":"ISO 3166-1"},
    {"code":"NR","numeric":"520","source":"ISO 3166-1"},
    {"code":"NU","numeric":"570","source":"ISO 3166-1"},
    {"code":"NZ","numeric":"554","source":"ISO 3166-1"},
    {"code":"OM","numeric":"512","source":"ISO 3166-1"},
    {"code":"PA","numeric":"591","source":"ISO 3166-1"},
    {"code":"PE","numeric":"604","source":"ISO 3166-1"},
    {"code":"PF","numeric":"258","source":"ISO 3166-1"},
    {"code":"PG","numeric":"598","source":"ISO 3166-1"},
    {"code":"PH","numeric":"608","source":"ISO 3166-1"},
    {"code":"PK","numeric":"586","source":"ISO 3166-1"},
    {"code":"PL","numeric":"616","source":"ISO 3166-1"},
    {"code":"PM","numeric":"666","source":"ISO 3166-1"},
    {"code":"PN","numeric":"612","source":"ISO 3166-1"},
    {"code":"PR","numeric":"630","source":"ISO 3166-1"},
    {"code":"PS","numeric":"275","source":"ISO 3166-1"},
    {"code":"PT","numeric":"620","source":"ISO 3166-1"},
    {"code":"PW","numeric":"585","source":"ISO 3166-1"},
    {"code":"PY","numeric":"600","source":"ISO 3166-1"},
    {"code":"QA","numeric":"634","source":"ISO 3166-1"},
    {"code":"RE","numeric":"638","source":"ISO 3166-1"},
    {"code":"RO","numeric":"642","source":"ISO 3166-1"},
    {"code":"RS","numeric":"688","source":"ISO 3166-1"},
    {"code":"RU","numeric":"643","source":"ISO 3166-1"},
    {"code":"RW","numeric":"646","source":"ISO 3166-1"},
    {"code":"SA","numeric":"682","source":"ISO 3166-1"},
    {"code":"SB","numeric":"090","source":"ISO 3166-1"},
    {"code":"SC","numeric":"690","source":"ISO 3166-1"},
    {"code":"SD","numeric":"729","source":"ISO 3166-1"},
    {"code":"SE","numeric":"752","source":"ISO 3166-1"},
    {"code":"SG","numeric":"702","source":"ISO 3166-1"},
    {"code":"SH","numeric":"654","source":"ISO 3166-1"},
    {"code":"SI","numeric":"705","source":"ISO 3166-1"},
    {"code":"SJ","numeric":"744","source":"ISO 3166-1"},
    {"code":"SK","numeric":"703","source":"ISO 3166-1"},
    {"code":"SL","numeric":"694","source":"ISO 3166-1"},
    {"code":"SM","numeric":"674","source":"ISO 3166-1"},
    {"code":"SN","numeric":"686","source":"ISO 3166-1"},
    {"code":"SO","numeric":"706","source":"ISO 3166-1"},
    {"code":"SR","numeric":"740","source":"ISO 3166-1"},
    {"code":"SS","numeric":"728","source":"ISO 3166-1"},
    {"code":"ST","numeric":"678","source":"ISO 3166-1"},
    {"code":"SV","numeric":"222","source":"ISO 3166-1"},
    {"code":"SX","numeric":"534","source":"ISO 3166-1"},
    {"code":"SY","numeric":"760","source":"ISO 3166-1"},
    {"code":"SZ","numeric":"748","source":"ISO 3166-1"},
    {"code":"TC","numeric":"796","source":"ISO 3166-1"},
    {"code":"TD","numeric":"148","source":"ISO 3166-1"},
    {"code":"TF","numeric":"260","source":"ISO 3166-1"},
    {"code":"TG","numeric":"768","source":"ISO 3166-1"},
    {"code":"TH","numeric":"764","source":"ISO 3166-1"},
    {"code":"TJ","numeric":"762","source":"ISO 3166-1"},
    {"code":"TK","numeric":"772","source":"ISO 3166-1"},
    {"code":"TL","numeric":"626","source":"ISO 3166-1"},
    {"code":"TM","numeric":"795","source":"ISO 3166-1"},
    {"code":"TN","numeric":"788","source":"ISO 3166-1"},
    {"code":"TO","numeric":"776","source":"ISO 3166-1"},
    {"code":"TR","numeric":"792","source":"ISO 3166-1"},
    {"code":"TT","numeric":"780","source":"ISO 3166-1"},
    {"code":"TV","numeric":"798","source":"ISO 3166-1"},
    {"code":"TW","numeric":"158","source":"ISO 3166-1"},
    {"code":"TZ","numeric":"834","source":"ISO 3166-1"},
    {"code":"UA","numeric":"804","source":"ISO 3166-1"},
    {"code":"UG","numeric":"800","source":"ISO 3166-1"},
    {"code":"UM","numeric":"581","source":"ISO 3166-1"},
    {"code":"US","numeric":"840","source":"ISO 3166-1"},
    {"code":"UY","numeric":"858","source":"ISO 3166-1"},
    {"code":"UZ","numeric":"860","source":"ISO 3166-1"},
    {"code":"VA","numeric":"336","source":"ISO 3166-1"},
    {"code":"VC","numeric":"670","source":"ISO 3166-1"},
    {"code":"VE","numeric":"862","source":"ISO 3166-1"},
    {"code":"VG","numeric":"092","source":"ISO 3166-1"},
    {"code":"VI","numeric":"850","source":"ISO 3166-1"},
    {"code":"VN","numeric":"704","source":"ISO 3166-1"},
    {"code":"VU","numeric":"548","source":"ISO 3166-1"},
    {"code":"WF","numeric":"876","source":"ISO 3166-1"},
    {"code":"WS","numeric":"882","source":"ISO 3166-1"},
    {"code":"YE","numeric":"887","source":"ISO 3166-1"},
    {"code":"YT","numeric":"175","source":"ISO 3166-1"},
    {"code":"ZA","numeric":"710","source":"ISO 3166-1"},
    {"code":"ZM","numeric":"894","source":"ISO 3166-1"},
    {"code":"ZW","numeric":"716","source":"ISO 3166-1"}
  ]
};

export const drugs = {
  "$schema": "schema/drugs.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "What drugs have to do with each other, with species, conditions, ages and genes, and which are forbidden in food animals. In each list the first row that fits counts.",
  "classes": [
    {
      "class": "nsaid",
      "cross_allergy": true,
      "drugs": ["carprofen","meloxicam","robenacoxib","deracoxib","grapiprant","flunixin","phenylbutazone"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "corticosteroid",
      "cross_allergy": true,
      "drugs": ["prednisone","prednisolone","dexamethasone"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "penicillin",
      "within": "beta-lactam",
      "cross_allergy": true,
      "drugs": ["amoxicillin","amoxicillin-clavulanate","penicillin-g-procaine"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "cephalosporin",
      "within": "beta-lactam",
      "cross_allergy": true,
      "drugs": ["cephalexin","cefovecin","cefpodoxime","ceftiofur"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "aminoglycoside",
      "cross_allergy": true,
      "drugs": ["gentamicin","amikacin"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "fluoroquinolone",
      "cross_allergy": true,
      "drugs": ["enrofloxacin","marbofloxacin"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "tetracycline",
      "cross_allergy": true,
      "drugs": ["doxycycline","oxytetracycline"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "sulfonamide",
      "cross_allergy": true,
      "drugs": ["trimethoprim-sulfa"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {"class":"loop-diuretic","cross_allergy":true,"drugs":["furosemide"],"source":"Plumb's Veterinary Drug Handbook"},
    {
      "class": "ace-inhibitor",
      "cross_allergy": true,
      "drugs": ["enalapril","benazepril"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "class": "serotonergic",
      "cross_allergy": false,
      "drugs": ["tramadol","trazodone","fluoxetine","selegiline"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {"class":"maoi","cross_allergy":false,"drugs":["selegiline"],"source":"Plumb's Veterinary Drug Handbook"},
    {
      "class": "opioid",
      "cross_allergy": true,
      "drugs": ["tramadol","buprenorphine","butorphanol","hydromorphone","methadone","morphine","fentanyl"],
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {"class":"jak-inhibitor","cross_allergy":true,"drugs":["oclacitinib"],"source":"Plumb's Veterinary Drug Handbook"}
  ],
  "same": [
    {"drugs":["amoxicillin","amoxicillin-clavulanate"],"source":"The same penicillin, with and without clavulanate"},
    {"drugs":["prednisone","prednisolone"],"source":"Prednisone becomes prednisolone in the liver"}
  ],
  "others": [
    {"drug":"permethrin","source":"Plumb's Veterinary Drug Handbook"},
    {"drug":"acetaminophen","source":"Plumb's Veterinary Drug Handbook"},
    {"drug":"loperamide","source":"Plumb's Veterinary Drug Handbook"}
  ],
  "species": [
    {"drug":"permethrin","species":"cat","severity":"hard","absolute":true,"source":"Label; Merck Veterinary Manual"},
    {"drug":"acetaminophen","species":"cat","severity":"hard","absolute":true,"source":"Merck Veterinary Manual"},
    {
      "drug": "potassium-bromide",
      "species": "cat",
      "severity": "hard",
      "absolute": true,
      "source": "ACVIM consensus statement on seizures"
    },
    {
      "drug": "prednisone",
      "species": "horse",
      "severity": "hard",
      "absolute": false,
      "source": "Plumb's Veterinary Drug Handbook"
    }
  ],
  "conditions": [
    {
      "class": "nsaid",
      "condition": "renal-disease",
      "severity": "hard",
      "source": "Labels of NSAIDs; AAHA pain guidelines 2022"
    },
    {"class":"nsaid","condition":"gi-ulcer","severity":"hard","source":"Labels of NSAIDs; AAHA pain guidelines 2022"},
    {
      "class": "nsaid",
      "condition": "dehydration",
      "severity": "hard",
      "source": "Labels of NSAIDs; AAHA pain guidelines 2022"
    },
    {
      "class": "nsaid",
      "condition": "hepatic-disease",
      "severity": "hard",
      "source": "Labels of NSAIDs; AAHA pain guidelines 2022"
    },
    {"class":"nsaid","condition":"pregnancy","severity":"hard","source":"Labels of NSAIDs; AAHA pain guidelines 2022"},
    {
      "class": "aminoglycoside",
      "condition": "renal-disease",
      "severity": "hard",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {"class":"corticosteroid","condition":"pregnancy","severity":"hard","source":"Plumb's Veterinary Drug Handbook"},
    {"class":"tetracycline","condition":"pregnancy","severity":"hard","source":"Plumb's Veterinary Drug Handbook"},
    {"class":"jak-inhibitor","condition":"neoplasia","severity":"hard","source":"Label"},
    {
      "class": "corticosteroid",
      "condition": "diabetes-mellitus",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {"class":"fluoroquinolone","condition":"seizures","severity":"warn","source":"Label"}
  ],
  "ages": [
    {"class":"jak-inhibitor","species":"dog","below_weeks":52,"severity":"hard","source":"Label"},
    {
      "class": "fluoroquinolone",
      "species": "dog",
      "below_weeks": 52,
      "severity": "warn",
      "source": "Label: cartilage of growing dogs"
    }
  ],
  "mdr1": [
    {
      "drug": "ivermectin",
      "code": "mdr1-risk",
      "above_mcg_kg": "6",
      "severity": "hard",
      "source": "Washington State University PrIMe; Clinician's Brief 2016"
    },
    {
      "drug": "loperamide",
      "code": "mdr1-risk",
      "severity": "hard",
      "source": "Washington State University PrIMe; Clinician's Brief 2016"
    },
    {
      "drug": "acepromazine",
      "code": "mdr1-dose-reduction",
      "severity": "warn",
      "source": "Washington State University PrIMe; Clinician's Brief 2016"
    },
    {
      "drug": "butorphanol",
      "code": "mdr1-dose-reduction",
      "severity": "warn",
      "source": "Washington State University PrIMe; Clinician's Brief 2016"
    },
    {
      "drug": "vincristine",
      "code": "mdr1-dose-reduction",
      "severity": "warn",
      "source": "Washington State University PrIMe; Clinician's Brief 2016"
    },
    {
      "drug": "doxorubicin",
      "code": "mdr1-dose-reduction",
      "severity": "warn",
      "source": "Washington State University PrIMe; Clinician's Brief 2016"
    }
  ],
  "pairs": [
    {
      "one": "nsaid",
      "other": "corticosteroid",
      "code": "drug-interaction",
      "severity": "hard",
      "washout_days": 7,
      "source": "AAHA pain guidelines 2022: washout by convention, no consensus"
    },
    {
      "one": "nsaid",
      "other": "nsaid",
      "code": "duplicate-therapy",
      "severity": "hard",
      "washout_days": 7,
      "source": "AAHA pain guidelines 2022: washout by convention, no consensus"
    },
    {
      "one": "nsaid",
      "other": "ace-inhibitor",
      "code": "drug-interaction",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "nsaid",
      "other": "loop-diuretic",
      "code": "drug-interaction",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "aminoglycoside",
      "other": "loop-diuretic",
      "code": "drug-interaction",
      "severity": "hard",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "aminoglycoside",
      "other": "nsaid",
      "code": "drug-interaction",
      "severity": "hard",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "serotonergic",
      "other": "maoi",
      "code": "drug-interaction",
      "severity": "hard",
      "washout_days": 14,
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "serotonergic",
      "other": "serotonergic",
      "code": "drug-interaction",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {"one":"corticosteroid","other":"jak-inhibitor","code":"drug-interaction","severity":"warn","source":"Label"},
    {
      "one": "ace-inhibitor",
      "other": "ace-inhibitor",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "aminoglycoside",
      "other": "aminoglycoside",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "cephalosporin",
      "other": "cephalosporin",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "corticosteroid",
      "other": "corticosteroid",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "fluoroquinolone",
      "other": "fluoroquinolone",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "opioid",
      "other": "opioid",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "penicillin",
      "other": "penicillin",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "one": "tetracycline",
      "other": "tetracycline",
      "code": "duplicate-therapy",
      "severity": "warn",
      "source": "Plumb's Veterinary Drug Handbook"
    }
  ],
  "washouts": [
    {
      "drug": "fluoxetine",
      "one": "serotonergic",
      "other": "maoi",
      "washout_days": 35,
      "source": "Plumb's Veterinary Drug Handbook: norfluoxetine lingers"
    }
  ],
  "forbidden_in_food_animals": [
    {"drug":"chloramphenicol","group":"chloramphenicol","source":"21 CFR 530.41"},
    {"drug":"clenbuterol","group":"clenbuterol","source":"21 CFR 530.41"},
    {"drug":"diethylstilbestrol","group":"diethylstilbestrol","source":"21 CFR 530.41"},
    {"drug":"metronidazole","group":"nitroimidazole","source":"21 CFR 530.41"},
    {"drug":"dimetridazole","group":"nitroimidazole","source":"21 CFR 530.41"},
    {"drug":"ipronidazole","group":"nitroimidazole","source":"21 CFR 530.41"},
    {"drug":"ronidazole","group":"nitroimidazole","source":"21 CFR 530.41"},
    {"drug":"nitrofurazone","group":"nitrofuran","source":"21 CFR 530.41"},
    {"drug":"furazolidone","group":"nitrofuran","source":"21 CFR 530.41"},
    {"drug":"vancomycin","group":"glycopeptide","source":"21 CFR 530.41"},
    {"drug":"enrofloxacin","group":"fluoroquinolone","only":"extralabel","source":"21 CFR 530.41"},
    {"drug":"marbofloxacin","group":"fluoroquinolone","only":"extralabel","source":"21 CFR 530.41"},
    {"drug":"danofloxacin","group":"fluoroquinolone","only":"extralabel","source":"21 CFR 530.41"},
    {
      "drug": "phenylbutazone",
      "group": "phenylbutazone",
      "species": ["cattle"],
      "dairy": "female_from_20_months",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "trimethoprim-sulfa",
      "group": "sulfonamide",
      "species": ["cattle"],
      "dairy": "lactating",
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "sulfamethazine",
      "group": "sulfonamide",
      "species": ["cattle"],
      "dairy": "lactating",
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "cephalexin",
      "group": "cephalosporin",
      "species": ["cattle","pig","chicken"],
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "cefovecin",
      "group": "cephalosporin",
      "species": ["cattle","pig","chicken"],
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "cefpodoxime",
      "group": "cephalosporin",
      "species": ["cattle","pig","chicken"],
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "ceftiofur",
      "group": "cephalosporin",
      "species": ["cattle","pig","chicken"],
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {
      "drug": "cefquinome",
      "group": "cephalosporin",
      "species": ["cattle","pig","chicken"],
      "only": "extralabel",
      "source": "21 CFR 530.41"
    },
    {"drug":"amantadine","group":"adamantane","species":["chicken"],"source":"21 CFR 530.41"},
    {"drug":"rimantadine","group":"adamantane","species":["chicken"],"source":"21 CFR 530.41"},
    {"drug":"oseltamivir","group":"neuraminidase inhibitor","species":["chicken"],"source":"21 CFR 530.41"},
    {"drug":"zanamivir","group":"neuraminidase inhibitor","species":["chicken"],"source":"21 CFR 530.41"}
  ]
};

export const formulary = {
  "$schema": "schema/formulary.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "The doses of the starter formulary, by drug, species and route: what is usual and what is the most, each in the unit of the row.",
  "rows": [
    {
      "drug": "amoxicillin",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "11",
      "most": "22",
      "interval_h": [8,12],
      "max_per_dose": "22",
      "note": "Penicillin allergy. Never by mouth to rabbits, guinea pigs and hamsters.",
      "source": "Plumb's Veterinary Drug Handbook; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "amoxicillin",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "11",
      "most": "22",
      "interval_h": [8,12],
      "max_per_dose": "22",
      "note": "Penicillin allergy. Never by mouth to rabbits, guinea pigs and hamsters.",
      "source": "Plumb's Veterinary Drug Handbook; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "amoxicillin-clavulanate",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "12.5",
      "most": "25",
      "interval_h": [12,12],
      "max_days": 30,
      "note": "Penicillin allergy. Never by mouth to rabbits, guinea pigs and hamsters.",
      "source": "FDA-approved label; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "amoxicillin-clavulanate",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/animal",
      "least": "62.5",
      "most": "62.5",
      "interval_h": [12,12],
      "max_days": 30,
      "note": "Penicillin allergy.",
      "source": "FDA-approved label; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "cephalexin",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "22",
      "most": "30",
      "interval_h": [12,12],
      "max_per_dose": "30",
      "note": "Cephalosporin allergy.",
      "source": "FDA-approved label; Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "cefovecin",
      "species": "dog",
      "routes": ["injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "8",
      "most": "8",
      "given": "once",
      "max_doses": 2,
      "note": "A second dose after 7 or 14 days. Beta-lactam allergy; small herbivores; food animals.",
      "source": "FDA-approved label"
    },
    {
      "drug": "cefovecin",
      "species": "cat",
      "routes": ["injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "8",
      "most": "8",
      "given": "once",
      "note": "Beta-lactam allergy; small herbivores; food animals.",
      "source": "FDA-approved label"
    },
    {
      "drug": "cefpodoxime",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5",
      "most": "10",
      "interval_h": [24,24],
      "max_days": 28,
      "note": "Beta-lactam allergy.",
      "source": "FDA-approved label"
    },
    {
      "drug": "doxycycline",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5",
      "most": "5",
      "interval_h": [12,12],
      "max_per_day": "10",
      "note": "Pregnancy, growing teeth. Water after a tablet, above all in cats.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "doxycycline",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5",
      "most": "5",
      "interval_h": [12,12],
      "max_per_day": "10",
      "note": "Pregnancy, growing teeth. Water after a tablet, above all in cats.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "doxycycline",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "10",
      "most": "10",
      "interval_h": [24,24],
      "max_per_day": "10",
      "note": "Pregnancy, growing teeth. Water after a tablet, above all in cats.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "doxycycline",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "10",
      "most": "10",
      "interval_h": [24,24],
      "max_per_day": "10",
      "note": "Pregnancy, growing teeth. Water after a tablet, above all in cats.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "enrofloxacin",
      "species": "dog",
      "routes": ["oral","injection_intravenous"],
      "unit": "mg/kg",
      "least": "5",
      "most": "20",
      "interval_h": [24,24],
      "note": "Growing dogs; seizures. Extra-label use in food animals is prohibited.",
      "source": "FDA-approved label"
    },
    {
      "drug": "enrofloxacin",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5",
      "most": "5",
      "interval_h": [24,24],
      "max_per_day": "5",
      "note": "More harms the retina.",
      "source": "FDA-approved label"
    },
    {
      "drug": "marbofloxacin",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2.75",
      "most": "5.5",
      "interval_h": [24,24],
      "max_per_day": "5.5",
      "note": "Growing dogs; seizures.",
      "source": "FDA-approved label"
    },
    {
      "drug": "marbofloxacin",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2.75",
      "most": "5.5",
      "interval_h": [24,24],
      "max_per_day": "5.5",
      "note": "Growing dogs; seizures.",
      "source": "FDA-approved label"
    },
    {
      "drug": "metronidazole",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "10",
      "most": "15",
      "interval_h": [12,12],
      "max_per_day": "50",
      "note": "Neurotoxic above. Hepatic disease; pregnancy. Prohibited in food animals.",
      "source": "Plumb's Veterinary Drug Handbook; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "metronidazole",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "10",
      "most": "15",
      "interval_h": [12,12],
      "max_per_day": "50",
      "note": "Neurotoxic above. Hepatic disease; pregnancy. Prohibited in food animals.",
      "source": "Plumb's Veterinary Drug Handbook; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "clindamycin",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5.5",
      "most": "33",
      "interval_h": [12,12],
      "max_per_day": "66",
      "note": "Never to rabbits, guinea pigs and horses.",
      "source": "FDA-approved label"
    },
    {
      "drug": "clindamycin",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "11",
      "most": "33",
      "interval_h": [24,24],
      "note": "Never to rabbits, guinea pigs and horses.",
      "source": "FDA-approved label"
    },
    {
      "drug": "trimethoprim-sulfa",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "15",
      "most": "30",
      "interval_h": [12,12],
      "max_per_day": "60",
      "note": "Both parts together. Sulfonamide allergy, dry eye, hepatic disease.",
      "source": "Plumb's Veterinary Drug Handbook; ISCAID antimicrobial guidelines"
    },
    {
      "drug": "gentamicin",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "9",
      "most": "14",
      "interval_h": [24,24],
      "max_days": 7,
      "note": "Longer only with monitoring. Renal disease, dehydration, loop diuretics. Residues last over a year in cattle.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "gentamicin",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "5",
      "most": "8",
      "interval_h": [24,24],
      "max_days": 7,
      "note": "Longer only with monitoring. Renal disease, dehydration, loop diuretics. Residues last over a year in cattle.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "amikacin",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "15",
      "most": "30",
      "interval_h": [24,24],
      "max_days": 7,
      "note": "Longer only with monitoring. Renal disease, dehydration, loop diuretics.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "amikacin",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "10",
      "most": "15",
      "interval_h": [24,24],
      "max_days": 7,
      "note": "Longer only with monitoring. Renal disease, dehydration, loop diuretics.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "carprofen",
      "species": "dog",
      "routes": ["oral","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "2.2",
      "most": "2.2",
      "interval_h": [12,12],
      "max_per_day": "4.4",
      "note": "Not approved for cats in the United States.",
      "source": "FDA-approved label"
    },
    {
      "drug": "carprofen",
      "species": "dog",
      "routes": ["oral","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "4.4",
      "most": "4.4",
      "interval_h": [24,24],
      "max_per_day": "4.4",
      "note": "Not approved for cats in the United States.",
      "source": "FDA-approved label"
    },
    {
      "drug": "meloxicam",
      "species": "dog",
      "routes": ["oral","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.2",
      "interval_h": [24,24],
      "note": "0.2 on the first day, then 0.1. 21 CFR 520.1367.",
      "source": "FDA-approved label"
    },
    {
      "drug": "meloxicam",
      "species": "cat",
      "routes": ["injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.3",
      "most": "0.3",
      "given": "once",
      "max_doses": 1,
      "note": "A single dose: boxed warning in the United States.",
      "source": "FDA-approved label"
    },
    {
      "drug": "robenacoxib",
      "species": "dog",
      "routes": ["oral","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "2",
      "most": "2",
      "interval_h": [24,24],
      "max_days": 3,
      "min_weight_kg": "2.5",
      "min_age_weeks": 17,
      "note": "From 4 months. 21 CFR 520.2075, 522.2075.",
      "source": "FDA-approved label"
    },
    {
      "drug": "robenacoxib",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [24,24],
      "max_days": 3,
      "min_weight_kg": "2.5",
      "min_age_weeks": 17,
      "note": "From 4 months.",
      "source": "FDA-approved label"
    },
    {
      "drug": "robenacoxib",
      "species": "cat",
      "routes": ["injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "2",
      "most": "2",
      "interval_h": [24,24],
      "max_days": 3,
      "min_weight_kg": "2.5",
      "min_age_weeks": 17,
      "note": "From 4 months.",
      "source": "FDA-approved label"
    },
    {
      "drug": "grapiprant",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2",
      "most": "2",
      "interval_h": [24,24],
      "min_weight_kg": "3.6",
      "min_age_weeks": 39,
      "note": "From 9 months.",
      "source": "FDA-approved label"
    },
    {
      "drug": "flunixin",
      "species": "cattle",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "1.1",
      "most": "2.2",
      "interval_h": [24,24],
      "max_days": 3,
      "note": "Meat 4 days, milk 36 hours. Into muscle it is extra-label.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "flunixin",
      "species": "horse",
      "routes": ["injection_intravenous","oral"],
      "unit": "mg/kg",
      "least": "1.1",
      "most": "1.1",
      "interval_h": [24,24],
      "max_days": 5,
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "phenylbutazone",
      "species": "horse",
      "routes": ["oral","injection_intravenous"],
      "unit": "mg/kg",
      "least": "2.2",
      "most": "4.4",
      "interval_h": [12,12],
      "max_mg_per_day": "4000",
      "note": "Not for horses kept for food. Prohibited in dairy cattle from 20 months.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "prednisone",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.5",
      "most": "1",
      "interval_h": [12,24],
      "max_per_day": "2",
      "note": "NSAIDs; diabetes; pregnancy.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "prednisolone",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.5",
      "most": "1",
      "interval_h": [12,24],
      "max_per_day": "2",
      "note": "NSAIDs; diabetes; pregnancy.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "prednisolone",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1",
      "most": "2",
      "interval_h": [12,24],
      "max_per_day": "4",
      "note": "NSAIDs; diabetes; pregnancy.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "dexamethasone",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular"],
      "unit": "mg/kg",
      "least": "0.05",
      "most": "0.2",
      "interval_h": [24,24],
      "max_per_dose": "0.2",
      "note": "As other corticosteroids.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "dexamethasone",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular"],
      "unit": "mg/kg",
      "least": "0.05",
      "most": "0.2",
      "interval_h": [24,24],
      "max_per_dose": "0.2",
      "note": "As other corticosteroids.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "gabapentin",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5",
      "most": "20",
      "interval_h": [8,12],
      "max_per_day": "60",
      "note": "Schedule V in some states. The liquid for people may hold xylitol.",
      "source": "Plumb's Veterinary Drug Handbook; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "gabapentin",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "5",
      "most": "10",
      "interval_h": [8,12],
      "max_per_day": "60",
      "note": "Schedule V in some states.",
      "source": "Plumb's Veterinary Drug Handbook; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "tramadol",
      "schedule": "IV",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "4",
      "most": "8",
      "interval_h": [8,8],
      "max_per_day": "24",
      "note": "Serotonergic; MAO inhibitors; seizures.",
      "source": "Plumb's Veterinary Drug Handbook; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "tramadol",
      "schedule": "IV",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1",
      "most": "4",
      "interval_h": [12,12],
      "note": "Serotonergic; MAO inhibitors; seizures.",
      "source": "Plumb's Veterinary Drug Handbook; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "trazodone",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "3",
      "most": "7",
      "interval_h": [8,24],
      "max_mg_per_dose": "300",
      "note": "Serotonergic; MAO inhibitors.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "trazodone",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/animal",
      "least": "50",
      "most": "50",
      "given": "once",
      "max_mg_per_dose": "300",
      "note": "Serotonergic; MAO inhibitors.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "buprenorphine",
      "schedule": "III",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular"],
      "unit": "mg/kg",
      "least": "0.01",
      "most": "0.03",
      "interval_h": [6,8],
      "note": "Check the strength: 0.3 or 1.8 mg/mL.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "buprenorphine",
      "schedule": "III",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","transmucosal"],
      "unit": "mg/kg",
      "least": "0.01",
      "most": "0.03",
      "interval_h": [6,8],
      "note": "Check the strength: 0.3 or 1.8 mg/mL.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "buprenorphine",
      "schedule": "III",
      "species": "cat",
      "routes": ["injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.24",
      "most": "0.24",
      "interval_h": [24,24],
      "max_days": 3,
      "note": "With 1.8 mg/mL. Check the strength: 0.3 or 1.8 mg/mL.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "butorphanol",
      "schedule": "IV",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.4",
      "interval_h": [1,4],
      "max_per_dose": "0.4",
      "note": "MDR1. Reverses full agonists.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "butorphanol",
      "schedule": "IV",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.4",
      "interval_h": [1,4],
      "max_per_dose": "0.4",
      "note": "MDR1. Reverses full agonists.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "methadone",
      "schedule": "II",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.5",
      "interval_h": [4,6],
      "max_per_dose": "0.5",
      "note": "Respiratory depression.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "methadone",
      "schedule": "II",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.3",
      "interval_h": [4,6],
      "max_per_dose": "0.5",
      "note": "Respiratory depression.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "hydromorphone",
      "schedule": "II",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.05",
      "most": "0.2",
      "interval_h": [2,6],
      "max_per_dose": "0.2",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "hydromorphone",
      "schedule": "II",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.025",
      "most": "0.1",
      "interval_h": [2,6],
      "max_per_dose": "0.2",
      "note": "Hyperthermia.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "morphine",
      "schedule": "II",
      "species": "dog",
      "routes": ["injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.25",
      "most": "1",
      "interval_h": [4,6],
      "max_per_dose": "1",
      "note": "Histamine: slowly into a vein.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "morphine",
      "schedule": "II",
      "species": "cat",
      "routes": ["injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.05",
      "most": "0.2",
      "interval_h": [4,6],
      "max_per_dose": "1",
      "note": "Histamine: slowly into a vein.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "fentanyl",
      "schedule": "II",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg",
      "least": "2",
      "most": "5",
      "given": "once",
      "note": "Respiratory depression.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "fentanyl",
      "schedule": "II",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg/h",
      "least": "2",
      "most": "10",
      "given": "infusion",
      "note": "Respiratory depression.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "fentanyl",
      "schedule": "II",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg",
      "least": "1",
      "most": "3",
      "given": "once",
      "note": "Respiratory depression.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "fentanyl",
      "schedule": "II",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg/h",
      "least": "1",
      "most": "5",
      "given": "infusion",
      "note": "Respiratory depression.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ketamine",
      "schedule": "III",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "2",
      "most": "5",
      "given": "once",
      "max_per_dose": "10",
      "note": "Hypertrophic cardiomyopathy of cats; raised pressure in the eye.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ketamine",
      "schedule": "III",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "2",
      "most": "5",
      "given": "once",
      "max_per_dose": "10",
      "note": "Hypertrophic cardiomyopathy of cats; raised pressure in the eye.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ketamine",
      "schedule": "III",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg/min",
      "least": "2",
      "most": "10",
      "given": "infusion",
      "note": "Hypertrophic cardiomyopathy of cats; raised pressure in the eye.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ketamine",
      "schedule": "III",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg/min",
      "least": "2",
      "most": "10",
      "given": "infusion",
      "note": "Hypertrophic cardiomyopathy of cats; raised pressure in the eye.",
      "source": "AAHA guidelines (pain 2022, anesthesia 2020); Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "diazepam",
      "schedule": "IV",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "0.5",
      "most": "1",
      "given": "as_needed",
      "max_doses": 3,
      "note": "By mouth again and again it harms the liver of cats.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "diazepam",
      "schedule": "IV",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "0.5",
      "most": "1",
      "given": "as_needed",
      "max_doses": 3,
      "note": "By mouth again and again it harms the liver of cats.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "diazepam",
      "schedule": "IV",
      "species": "dog",
      "routes": ["rectal"],
      "unit": "mg/kg",
      "least": "1",
      "most": "2",
      "given": "as_needed",
      "max_doses": 3,
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "midazolam",
      "schedule": "IV",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.3",
      "given": "as_needed",
      "max_per_dose": "0.3",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "midazolam",
      "schedule": "IV",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.3",
      "given": "as_needed",
      "max_per_dose": "0.3",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "midazolam",
      "schedule": "IV",
      "species": "dog",
      "routes": ["intranasal"],
      "unit": "mg/kg",
      "least": "0.2",
      "most": "0.2",
      "given": "as_needed",
      "max_per_dose": "0.3",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "phenobarbital",
      "schedule": "IV",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2",
      "most": "5",
      "interval_h": [12,12],
      "note": "Serum 15 to 35 mcg/mL. Hepatic disease. Tapered, never stopped suddenly.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "phenobarbital",
      "schedule": "IV",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1.5",
      "most": "3",
      "interval_h": [12,12],
      "note": "Serum 15 to 35 mcg/mL. Hepatic disease. Tapered, never stopped suddenly.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "potassium-bromide",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "20",
      "most": "40",
      "interval_h": [24,24],
      "note": "A load of 400 to 600 mg/kg in all over 5 days. Pancreatitis. Never to cats.",
      "source": "FDA-approved label; ACVIM consensus statement"
    },
    {
      "drug": "levetiracetam",
      "species": "dog",
      "routes": ["oral","injection_intravenous"],
      "unit": "mg/kg",
      "least": "20",
      "most": "30",
      "interval_h": [8,8],
      "note": "A load of 60 mg/kg into a vein. Renal disease: less.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "levetiracetam",
      "species": "cat",
      "routes": ["oral","injection_intravenous"],
      "unit": "mg/kg",
      "least": "20",
      "most": "30",
      "interval_h": [8,8],
      "note": "A load of 60 mg/kg into a vein. Renal disease: less.",
      "source": "Plumb's Veterinary Drug Handbook; ACVIM consensus statement"
    },
    {
      "drug": "alfaxalone",
      "schedule": "IV",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "1.5",
      "most": "4.5",
      "given": "once",
      "note": "By the table of the label. Apnea.",
      "source": "FDA-approved label"
    },
    {
      "drug": "alfaxalone",
      "schedule": "IV",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "2.2",
      "most": "9.7",
      "given": "once",
      "note": "By the table of the label. Apnea.",
      "source": "FDA-approved label"
    },
    {
      "drug": "acepromazine",
      "species": "dog",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.01",
      "most": "0.05",
      "interval_h": [6,8],
      "max_mg_per_dose": "3",
      "note": "MDR1; low blood volume.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "acepromazine",
      "species": "cat",
      "routes": ["injection_intravenous","injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.01",
      "most": "0.05",
      "interval_h": [6,8],
      "note": "MDR1; low blood volume.",
      "source": "FDA-approved label; AAHA guidelines (pain 2022, anesthesia 2020)"
    },
    {
      "drug": "dexmedetomidine",
      "species": "dog",
      "routes": ["injection_intramuscular"],
      "unit": "mcg/m2",
      "least": "125",
      "most": "500",
      "given": "once",
      "note": "By the table of the label. Heart disease, shock.",
      "source": "FDA-approved label"
    },
    {
      "drug": "dexmedetomidine",
      "species": "cat",
      "routes": ["injection_intramuscular"],
      "unit": "mcg/kg",
      "least": "40",
      "most": "40",
      "given": "once",
      "note": "By the table of the label. Heart disease, shock.",
      "source": "FDA-approved label"
    },
    {
      "drug": "maropitant",
      "species": "dog",
      "routes": ["injection_subcutaneous","injection_intravenous"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [24,24],
      "max_days": 5,
      "min_age_weeks": 8,
      "source": "FDA-approved label"
    },
    {
      "drug": "maropitant",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2",
      "most": "2",
      "interval_h": [24,24],
      "max_days": 5,
      "min_age_weeks": 8,
      "source": "FDA-approved label"
    },
    {
      "drug": "maropitant",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "8",
      "most": "8",
      "interval_h": [24,24],
      "indication": "motion-sickness",
      "max_days": 2,
      "min_age_weeks": 16,
      "source": "FDA-approved label"
    },
    {
      "drug": "maropitant",
      "species": "cat",
      "routes": ["injection_subcutaneous","injection_intravenous"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [24,24],
      "max_days": 5,
      "min_age_weeks": 16,
      "source": "FDA-approved label"
    },
    {
      "drug": "ondansetron",
      "species": "dog",
      "routes": ["injection_intravenous","oral"],
      "unit": "mg/kg",
      "least": "0.5",
      "most": "1",
      "interval_h": [8,12],
      "max_per_dose": "1",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ondansetron",
      "species": "cat",
      "routes": ["injection_intravenous","oral"],
      "unit": "mg/kg",
      "least": "0.5",
      "most": "1",
      "interval_h": [8,12],
      "max_per_dose": "1",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "metoclopramide",
      "species": "dog",
      "routes": ["oral","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.2",
      "most": "0.5",
      "interval_h": [6,8],
      "note": "Obstruction of the gut, seizures.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "metoclopramide",
      "species": "cat",
      "routes": ["oral","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.2",
      "most": "0.5",
      "interval_h": [6,8],
      "note": "Obstruction of the gut, seizures.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "metoclopramide",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg/day",
      "least": "1",
      "most": "2",
      "given": "infusion",
      "note": "Obstruction of the gut, seizures.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "metoclopramide",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg/day",
      "least": "1",
      "most": "2",
      "given": "infusion",
      "note": "Obstruction of the gut, seizures.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "omeprazole",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [12,12],
      "max_per_day": "2",
      "source": "ACVIM consensus statement"
    },
    {
      "drug": "omeprazole",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [12,12],
      "max_per_day": "2",
      "source": "ACVIM consensus statement"
    },
    {
      "drug": "furosemide",
      "species": "dog",
      "routes": ["oral","injection_intravenous"],
      "unit": "mg/kg",
      "least": "1",
      "most": "4",
      "interval_h": [8,12],
      "max_per_day": "12",
      "note": "Dehydration; aminoglycosides.",
      "source": "FDA-approved label; ACVIM consensus statement"
    },
    {
      "drug": "furosemide",
      "species": "cat",
      "routes": ["oral","injection_intravenous"],
      "unit": "mg/kg",
      "least": "1",
      "most": "2",
      "interval_h": [8,12],
      "max_per_day": "6",
      "note": "Dehydration; aminoglycosides.",
      "source": "FDA-approved label; ACVIM consensus statement"
    },
    {
      "drug": "pimobendan",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.2",
      "most": "0.3",
      "interval_h": [12,12],
      "max_per_day": "0.6",
      "note": "Obstructed outflow.",
      "source": "FDA-approved label; ACVIM consensus statement"
    },
    {
      "drug": "enalapril",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.25",
      "most": "0.5",
      "interval_h": [12,24],
      "max_per_day": "1",
      "note": "Pregnancy; NSAIDs; kidneys are watched.",
      "source": "FDA-approved label; ACVIM consensus statement"
    },
    {
      "drug": "amlodipine",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/animal",
      "least": "0.625",
      "most": "1.25",
      "interval_h": [24,24],
      "max_mg_per_day": "2.5",
      "note": "Low blood pressure.",
      "source": "ACVIM consensus statement"
    },
    {
      "drug": "amlodipine",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.1",
      "most": "0.25",
      "interval_h": [24,24],
      "note": "Low blood pressure.",
      "source": "ACVIM consensus statement"
    },
    {
      "drug": "methimazole",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/animal",
      "least": "1.25",
      "most": "2.5",
      "interval_h": [12,12],
      "max_mg_per_day": "20",
      "note": "Disorders of liver or blood.",
      "source": "FDA-approved label"
    },
    {
      "drug": "levothyroxine",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.01",
      "most": "0.02",
      "interval_h": [12,12],
      "max_mg_per_dose": "0.8",
      "note": "The most to begin with. Adrenal insufficiency.",
      "source": "FDA-approved label"
    },
    {
      "drug": "trilostane",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [12,12],
      "max_per_day": "6.7",
      "note": "Renal or hepatic disease, pregnancy.",
      "source": "FDA-approved label"
    },
    {
      "drug": "trilostane",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2.2",
      "most": "6.7",
      "interval_h": [24,24],
      "max_per_day": "6.7",
      "note": "Renal or hepatic disease, pregnancy.",
      "source": "FDA-approved label"
    },
    {
      "drug": "insulin-glargine",
      "species": "cat",
      "routes": ["injection_subcutaneous"],
      "unit": "IU/kg",
      "least": "0.25",
      "most": "0.5",
      "interval_h": [12,12],
      "note": "At most 2 U for each cat to begin with. Low blood sugar; the syringe fits the product.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "oclacitinib",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.4",
      "most": "0.6",
      "interval_h": [12,24],
      "max_per_day": "1.2",
      "min_age_weeks": 52,
      "note": "Every 12 hours for up to 14 days, then every 24. Infection, neoplasia.",
      "source": "FDA-approved label"
    },
    {
      "drug": "diphenhydramine",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2",
      "most": "4",
      "interval_h": [8,12],
      "max_per_dose": "4",
      "note": "Glaucoma.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "diphenhydramine",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "2",
      "most": "4",
      "interval_h": [8,12],
      "max_per_dose": "4",
      "note": "Glaucoma.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "diphenhydramine",
      "species": "dog",
      "routes": ["injection_intramuscular"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [8,12],
      "max_per_dose": "4",
      "note": "Glaucoma.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "diphenhydramine",
      "species": "cat",
      "routes": ["injection_intramuscular"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [8,12],
      "max_per_dose": "4",
      "note": "Glaucoma.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ivermectin",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "0.006",
      "most": "0.006",
      "interval_h": [720,720],
      "note": "MDR1.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "ivermectin",
      "species": "cattle",
      "routes": ["injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "0.2",
      "most": "0.2",
      "given": "once",
      "note": "Meat 35 days. Not for lactating dairy cattle.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "fenbendazole",
      "species": "dog",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "50",
      "most": "50",
      "interval_h": [24,24],
      "max_days": 5,
      "note": "For 3 to 5 days.",
      "source": "FDA-approved label"
    },
    {
      "drug": "fenbendazole",
      "species": "cat",
      "routes": ["oral"],
      "unit": "mg/kg",
      "least": "50",
      "most": "50",
      "interval_h": [24,24],
      "max_days": 5,
      "note": "For 3 to 5 days.",
      "source": "FDA-approved label"
    },
    {
      "drug": "vincristine",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/m2",
      "least": "0.5",
      "most": "0.7",
      "interval_h": [168,168],
      "max_per_dose": "0.7",
      "note": "Harms tissue outside the vein. MDR1. Neutrophils.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "vincristine",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/m2",
      "least": "0.5",
      "most": "0.7",
      "interval_h": [168,168],
      "max_per_dose": "0.7",
      "note": "Harms tissue outside the vein. MDR1. Neutrophils.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "doxorubicin",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/m2",
      "least": "30",
      "most": "30",
      "interval_h": [504,504],
      "from_kg": "15",
      "max_per_life": "180",
      "note": "180 to 240 mg/m2 in a life. Heart disease; MDR1. Harms tissue outside the vein.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "doxorubicin",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [504,504],
      "below_kg": "15",
      "note": "Heart disease; MDR1. Harms tissue outside the vein.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "doxorubicin",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "1",
      "most": "1",
      "interval_h": [504,504],
      "note": "Heart disease; MDR1. Harms tissue outside the vein.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "lidocaine",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "2",
      "most": "2",
      "given": "once",
      "note": "At most 8 mg/kg in 10 minutes.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "lidocaine",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mcg/kg/min",
      "least": "25",
      "most": "80",
      "given": "infusion",
      "note": "No infusion for cats.",
      "source": "Plumb's Veterinary Drug Handbook"
    },
    {
      "drug": "ceftiofur",
      "species": "cattle",
      "routes": ["injection_subcutaneous","injection_intramuscular"],
      "unit": "mg/kg",
      "least": "1.1",
      "most": "2.2",
      "interval_h": [24,24],
      "max_days": 5,
      "note": "For 3 to 5 days. Meat 0 to 13 days by product, milk 0.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "oxytetracycline",
      "species": "cattle",
      "routes": ["injection_intramuscular","injection_subcutaneous"],
      "unit": "mg/kg",
      "least": "19.8",
      "most": "19.8",
      "given": "once",
      "note": "Long-acting. 10 mL at each site. Meat 28 days, milk 96 hours by product.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "penicillin-g-procaine",
      "species": "cattle",
      "routes": ["injection_intramuscular"],
      "unit": "IU/kg",
      "least": "6600",
      "most": "6600",
      "interval_h": [24,24],
      "max_days": 5,
      "note": "For 4 to 5 days. Meat 4 to 10 days by product, milk 48 hours. More is extra-label.",
      "source": "FDA-approved label; FARAD; 21 CFR 520-522"
    },
    {
      "drug": "pentobarbital",
      "schedule": "II",
      "species": "dog",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "85",
      "most": "100",
      "given": "once",
      "note": "Euthanasia. With phenytoin schedule III. Two people. The carcass stays out of every food chain.",
      "source": "FDA-approved label"
    },
    {
      "drug": "pentobarbital",
      "schedule": "II",
      "species": "cat",
      "routes": ["injection_intravenous"],
      "unit": "mg/kg",
      "least": "85",
      "most": "100",
      "given": "once",
      "note": "Euthanasia. With phenytoin schedule III. Two people. The carcass stays out of every food chain.",
      "source": "FDA-approved label"
    }
  ]
};

export const frequencies = {
  "$schema": "schema/frequencies.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "How often a drug is given: the code of a prescription, its words for a label, the hours from one dose to the next and the usual times of the day.",
  "rows": [
    {"code":"once","words":"once","source":"AVMA and ISMP: frequencies are spelled out on labels"},
    {
      "code": "SID",
      "words": "once a day",
      "interval_h": 24,
      "times": ["08:00"],
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "BID",
      "words": "every 12 hours",
      "interval_h": 12,
      "times": ["08:00","20:00"],
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "TID",
      "words": "every 8 hours",
      "interval_h": 8,
      "times": ["07:00","15:00","23:00"],
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "QID",
      "words": "every 6 hours",
      "interval_h": 6,
      "times": ["06:00","12:00","18:00","00:00"],
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {"code":"q1h","words":"every hour","interval_h":1,"source":"AVMA and ISMP: frequencies are spelled out on labels"},
    {
      "code": "q2h",
      "words": "every 2 hours",
      "interval_h": 2,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q4h",
      "words": "every 4 hours",
      "interval_h": 4,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q6h",
      "words": "every 6 hours",
      "interval_h": 6,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q8h",
      "words": "every 8 hours",
      "interval_h": 8,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q12h",
      "words": "every 12 hours",
      "interval_h": 12,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q24h",
      "words": "every 24 hours",
      "interval_h": 24,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q48h",
      "words": "every 48 hours",
      "interval_h": 48,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q72h",
      "words": "every 72 hours",
      "interval_h": 72,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "EOD",
      "words": "every other day",
      "interval_h": 48,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "weekly",
      "words": "once a week",
      "interval_h": 168,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {
      "code": "q2wk",
      "words": "every 2 weeks",
      "interval_h": 336,
      "source": "AVMA and ISMP: frequencies are spelled out on labels"
    },
    {"code":"monthly","words":"once a month","source":"AVMA and ISMP: frequencies are spelled out on labels"},
    {"code":"PRN","words":"as needed","source":"AVMA and ISMP: frequencies are spelled out on labels"}
  ]
};

export const microchip_prefixes = {
  "$schema": "schema/microchip_prefixes.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by comparison with the current edition of its source",
  "about": "What the first three digits of a microchip of 15 digits stand for.",
  "rows": [
    {"first":"000","last":"000","kind":"invalid","source":"ISO 11784: no country has this code"},
    {"first":"001","last":"899","kind":"country","source":"ISO 11784: the country of ISO 3166-1"},
    {"first":"900","last":"998","kind":"manufacturer","source":"ICAR, register of manufacturer codes under ISO 11784"},
    {"first":"999","last":"999","kind":"test","source":"ISO 11784: transponders for tests"}
  ]
};

export const postal_codes = {
  "$schema": "schema/postal_codes.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by comparison with the current edition of its source",
  "about": "What postal codes look like where somebody counts on it. In a pattern 9 is a digit, a small letter one of the letters that `letters` lists for it, and anything else itself. Where `spaced`, spaces are ignored and one is set before the last three characters. A code of any other country has 1 to 12 letters, digits, spaces and hyphens.",
  "rows": [
    {"country":"AU","patterns":["9999"],"spaced":false,"letters":{},"source":"Australia Post, addressing standards"},
    {
      "country": "CA",
      "patterns": ["f9l9l9"],
      "spaced": true,
      "letters": {"f":"ABCEGHJKLMNPRSTVXY","l":"ABCEGHJKLMNPRSTVWXYZ"},
      "source": "Canada Post, addressing guidelines"
    },
    {"country":"DE","patterns":["99999"],"spaced":false,"letters":{},"source":"Deutsche Post, five-digit codes"},
    {
      "country": "GB",
      "patterns": ["f99ii","f999ii","f9l9ii","fs99ii","fs999ii","fs9l9ii","GIR0AA"],
      "spaced": true,
      "letters": {
        "f": "ABCDEFGHIJKLMNOPRSTUWYZ",
        "s": "ABCDEFGHKLMNOPQRSTUVWXY",
        "i": "ABDEFGHJLNPQRSTUWXYZ",
        "l": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      },
      "source": "Royal Mail, format of the postcode; British Standard 7666"
    },
    {"country":"US","patterns":["99999","99999-9999"],"spaced":false,"letters":{},"source":"USPS Publication 28"}
  ]
};

export const state_profiles = {
  "$schema": "schema/state_profiles.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by counsel",
  "about": "How long the records of animals are kept in the United States. A row without a state holds in all of them. A state adds the time after the last visit or treatment, or the earlier of several times; where nothing stands, the practice sets its own. It may also say for how many months an examination makes a relationship of veterinarian, client and patient, and for how many days a prescription of schedule II is valid.",
  "rows": [
    {"name":"dea-records","any_of":[{"anchor":"last_controlled","years":2}],"source":"21 CFR 1304.04"},
    {"name":"feed-directives","any_of":[{"anchor":"last_feed_directive","years":2}],"source":"21 CFR 558.6"},
    {"name":"extra-label-food-animals","any_of":[{"anchor":"last_extra_label","years":2}],"source":"21 CFR 530.5"},
    {
      "name": "tax",
      "any_of": [{"anchor":"last_invoice","years":7}],
      "source": "common practice for accounts; the tax office of the state decides"
    },
    {"state":"AK","any_of":[{"anchor":"last_visit","years":5}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"AL","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"AR","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"AZ","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {
      "state": "CA",
      "any_of": [{"anchor":"last_visit","years":3}],
      "vcpr_months": 12,
      "telehealth_vcpr_months": 6,
      "source": "AVMA, record retention compilation, May 2019; Bus. & Prof. Code 4826.6"
    },
    {"state":"CO","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {
      "state": "CT",
      "any_of": [{"anchor":"last_visit","years":7},{"anchor":"death","years":3}],
      "source": "AVMA, record retention compilation, May 2019"
    },
    {"state":"DC","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"DE","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"FL","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"GA","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"IA","any_of":[{"anchor":"last_visit","years":5}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"ID","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {
      "state": "IL",
      "any_of": [{"anchor":"last_visit","years":5}],
      "c2_validity_days": 90,
      "source": "AVMA, record retention compilation, May 2019; 720 ILCS 570/309"
    },
    {"state":"IN","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"KS","any_of":[{"anchor":"last_visit","years":3}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"KY","any_of":[{"anchor":"last_visit","years":5}],"source":"AVMA, record retention compilation, May 2019"},
    {"state":"MA","c2_validity_days":30,"source":"M.G.L. c. 94C s. 23"},
    {
      "state": "MI",
      "any_of": [{"anchor":"last_visit","years":7}],
      "c2_validity_days": 90,
      "source": "AVMA, record retention compilation, May 2019; MCL 333.7333"
    },
    {"state":"NY","c2_validity_days":30,"source":"Public Health Law 3333"},
    {"state":"VT","any_of":[{"anchor":"last_visit","years":7}],"source":"AVMA, record retention compilation, May 2019"}
  ]
};

export const triage_targets = {
  "$schema": "schema/triage_targets.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "The minutes within which a case is seen, by how urgent it is.",
  "rows": [
    {
      "level": "immediate",
      "minutes": 0,
      "source": "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x (red)"
    },
    {
      "level": "urgent",
      "minutes": 15,
      "source": "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x (orange)"
    },
    {
      "level": "semi_urgent",
      "minutes": 60,
      "source": "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x (yellow: 30 to 60, the longer taken)"
    },
    {
      "level": "non_urgent",
      "minutes": 120,
      "source": "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x (green)"
    }
  ]
};

export const vaccine_protocols = {
  "$schema": "schema/vaccine_protocols.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "When vaccines are given: the age at the first dose, the days between the doses of a series and how long it may rest, what ends it, and the months to the boosters.",
  "rows": [
    {
      "protocol": "canine-core",
      "about": "Distemper, adenovirus, parvovirus",
      "first_days": 42,
      "series": {"gap_days":21,"least_gap_days":14,"lapse_days":42},
      "ends": "at_16_weeks",
      "first_booster_months": 12,
      "booster_months": 36,
      "source": "AAHA Canine Vaccination Guidelines 2022"
    },
    {
      "protocol": "canine-rabies",
      "about": "Rabies",
      "first_days": 84,
      "ends": "single_dose",
      "first_booster_months": 12,
      "booster_months": 36,
      "source": "NASPHV Compendium of Animal Rabies Prevention and Control 2016"
    },
    {
      "protocol": "feline-rabies",
      "about": "Rabies",
      "first_days": 84,
      "ends": "single_dose",
      "first_booster_months": 12,
      "booster_months": 36,
      "source": "NASPHV Compendium of Animal Rabies Prevention and Control 2016"
    },
    {
      "protocol": "canine-lepto",
      "about": "Leptospira; also Lyme disease and influenza",
      "first_days": 56,
      "series": {"gap_days":21,"least_gap_days":14,"lapse_days":42},
      "ends": "two_doses",
      "first_booster_months": 12,
      "booster_months": 12,
      "restart_months": 18,
      "source": "AAHA Canine Vaccination Guidelines 2022; the restart from the text of 2017"
    },
    {
      "protocol": "feline-core",
      "about": "Panleukopenia, herpesvirus, calicivirus",
      "first_days": 42,
      "series": {"gap_days":28,"least_gap_days":21,"lapse_days":42},
      "ends": "at_16_weeks",
      "first_booster_months": 12,
      "young_booster": {"age_months":6,"least_gap_days":21},
      "booster_months": 36,
      "source": "AAHA/AAFP Feline Vaccination Guidelines 2020"
    },
    {
      "protocol": "feline-felv",
      "about": "Feline leukemia virus",
      "first_days": 56,
      "series": {"gap_days":28,"least_gap_days":21,"lapse_days":42},
      "ends": "two_doses",
      "first_booster_months": 12,
      "booster_months": 12,
      "source": "AAHA/AAFP Feline Vaccination Guidelines 2020"
    }
  ]
};

export const vital_signs = {
  "$schema": "schema/vital_signs.schema.json",
  "version": "2026.1",
  "label": "Reference data, to be confirmed by a veterinarian",
  "about": "The usual vital signs of an adult animal at rest, by species: the least and the most, which both belong to it. Sources differ.",
  "rows": [
    {
      "species": "dog",
      "temp_c": ["37.9","39.2"],
      "hr": ["60","140"],
      "rr": ["10","35"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "cat",
      "temp_c": ["38.1","39.2"],
      "hr": ["140","220"],
      "rr": ["16","40"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "horse",
      "temp_c": ["37.2","38.3"],
      "hr": ["28","44"],
      "rr": ["8","16"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "cattle",
      "temp_c": ["38.0","39.3"],
      "hr": ["48","84"],
      "rr": ["18","36"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "goat",
      "temp_c": ["38.5","39.7"],
      "hr": ["70","90"],
      "rr": ["15","30"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "sheep",
      "temp_c": ["38.3","39.9"],
      "hr": ["70","90"],
      "rr": ["16","34"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "pig",
      "temp_c": ["38.7","39.8"],
      "hr": ["70","120"],
      "rr": ["32","58"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "rabbit",
      "temp_c": ["38.5","40.0"],
      "hr": ["180","300"],
      "rr": ["30","60"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "ferret",
      "temp_c": ["37.8","40.0"],
      "hr": ["180","250"],
      "rr": ["33","36"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    },
    {
      "species": "guinea_pig",
      "temp_c": ["37.2","39.5"],
      "hr": ["240","310"],
      "rr": ["42","104"],
      "source": "Merck Veterinary Manual, normal rectal temperatures, heart rates and respiratory rates; common teaching ranges"
    }
  ]
};
