// Written by `cargo xtask codegen`.

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
