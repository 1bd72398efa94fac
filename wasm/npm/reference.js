// Written by `cargo xtask codegen`.
export const reference = {
  "areas": [
    {
      "name": "dosing",
      "title": "Dosing",
      "doc": "How much of a drug, how often, for how long, and whether at all.",
      "rules": [
        {
          "id": "dosing.mgkg",
          "function": "dosing.mgkg",
          "doc": ["Computes a dose from the weight of the animal."],
          "source": "NIST SP 811 (the pound in kilograms)",
          "file": "core/src/domain/treatments/dosing/mgkg.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An animal and the dose for each kilogram of it.",
            "fields": [
              {
                "name": "weight",
                "label": "Weight",
                "doc": "What the animal weighs; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "weight_unit",
                "label": "Weight unit",
                "doc": "The unit of the weight.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"kg","doc":"Kilograms."},
                    {"value":"lb","doc":"Pounds, of exactly 0.45359237 kg."}
                  ]
                }
              },
              {
                "name": "dose_per_kg",
                "label": "Dose per (kg)",
                "doc": "The dose for each kilogram; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "dose_unit",
                "label": "Dose unit",
                "doc": "The unit of that dose.",
                "optional": true,
                "default": "mg/kg",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"mg/kg","doc":"Milligrams for each kilogram."},
                    {"value":"mcg/kg","doc":"Micrograms for each kilogram."}
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The dose.",
            "fields": [
              {"name":"kg","label":"Kg","doc":"The weight in kg, shown to four places.","of":{"kind":"decimal"}},
              {
                "name": "dose_mg",
                "label": "Dose (mg)",
                "doc": "The dose in mg, from the exact weight, shown to four places.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"weight-missing","doc":"The weight is not known, or not above zero."},
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."}
          ],
          "examples": [
            {
              "input": {"weight":"22","weight_unit":"lb","dose_per_kg":"4.4"},
              "output": {"kg":"9.979","dose_mg":"43.9077"}
            },
            {
              "input": {"weight":"4.2","weight_unit":"kg","dose_per_kg":"20","dose_unit":"mcg/kg"},
              "output": {"kg":"4.2","dose_mg":"0.084"}
            },
            {"input":{"weight":"0","weight_unit":"kg","dose_per_kg":"1"},"output":{"error":"weight-missing"}}
          ]
        },
        {
          "id": "dosing.bsa",
          "function": "dosing.bsa",
          "doc": [
            "Computes the body surface, and a dose from it.",
            "The surface is a constant of the species times the weight in grams to the power of two thirds, in ten thousandths of a square metre. It is rounded before the dose is taken from it."
          ],
          "source": "Merck Veterinary Manual (weight to body surface); PMC6219877 (the form of the equation)",
          "file": "core/src/domain/treatments/dosing/bsa.rs",
          "data": ["body_surface"],
          "input": {
            "kind": "record",
            "doc": "An animal, and the dose for each square metre of it.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What the animal weighs in kg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "dose_mg_per_m2",
                "label": "Dose (mg/m²)",
                "doc": "The dose for each square metre in mg; above zero. Without it only the surface is answered.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "max_mg",
                "label": "Maximum (mg)",
                "doc": "The most that is given at once, in mg.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The surface, and the dose.",
            "fields": [
              {
                "name": "bsa_m2",
                "label": "Body surface (m²)",
                "doc": "The surface in square metres, to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "dose_mg",
                "label": "Dose (mg)",
                "doc": "The dose in mg for the surface as it is shown, itself shown to four places.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"weight-missing","doc":"The weight is not known, or not above zero."},
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"bsa-species-unsupported","doc":"No constant for the body surface of the species is known."},
            {"code":"dose-exceeds-max","doc":"A single dose is above its maximum."}
          ],
          "examples": [
            {"input":{"species":"dog","weight_kg":"10"},"output":{"bsa_m2":"0.4688"}},
            {
              "input": {"species":"dog","weight_kg":"25.4","dose_mg_per_m2":"30"},
              "output": {"bsa_m2":"0.8727","dose_mg":"26.181"}
            },
            {
              "input": {"species":"cat","weight_kg":"4.5","dose_mg_per_m2":"0.6"},
              "output": {"bsa_m2":"0.2726","dose_mg":"0.1636"}
            },
            {"input":{"species":"horse","weight_kg":"500"},"output":{"error":"bsa-species-unsupported"}},
            {
              "input": {"species":"dog","weight_kg":"30","dose_mg_per_m2":"30","max_mg":"20"},
              "output": {"error":"dose-exceeds-max","dose_mg":"29.253"}
            }
          ]
        },
        {
          "id": "dosing.volume",
          "function": "dosing.volume",
          "doc": [
            "Computes the volume of a dose, rounded to the nearest mark of the syringe; halfway to the lower one."
          ],
          "source": "Markings of common syringes",
          "file": "core/src/domain/treatments/dosing/volume.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose and the solution it is drawn from.",
            "fields": [
              {"name":"dose_mg","label":"Dose (mg)","doc":"The dose in mg; above zero.","of":{"kind":"decimal"}},
              {
                "name": "concentration_mg_per_ml",
                "label": "Concentration (mg/mL)",
                "doc": "How many mg a millilitre holds; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What to draw up.",
            "fields": [
              {
                "name": "exact_ml",
                "label": "Exact (mL)",
                "doc": "The volume in mL that holds the dose, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "graduation_ml",
                "label": "Graduation (mL)",
                "doc": "The marks of the smallest syringe that takes it, in mL.",
                "of": {"kind":"decimal"}
              },
              {"name":"volume_ml","label":"Volume (mL)","doc":"The volume to draw up, in mL.","of":{"kind":"decimal"}},
              {
                "name": "delivered_mg",
                "label": "Delivered (mg)",
                "doc": "The dose it holds in mg, shown to four places.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"concentration-missing","doc":"The strength of the solution is not known, or not above zero."},
            {"code":"volume-exceeds-syringe","doc":"The volume is more than the largest syringe holds."},
            {"code":"dose-not-measurable","doc":"The volume is less than a syringe can measure."}
          ],
          "examples": [
            {
              "input": {"dose_mg":"6.3","concentration_mg_per_ml":"5"},
              "output": {"exact_ml":"1.26","graduation_ml":"0.1","volume_ml":"1.3","delivered_mg":"6.5"}
            },
            {
              "input": {"dose_mg":"4.2","concentration_mg_per_ml":"10"},
              "output": {"exact_ml":"0.42","graduation_ml":"0.01","volume_ml":"0.42","delivered_mg":"4.2"}
            },
            {
              "input": {"dose_mg":"100","concentration_mg_per_ml":"22.7"},
              "output": {"exact_ml":"4.4053","graduation_ml":"0.2","volume_ml":"4.4","delivered_mg":"99.88"}
            },
            {"input":{"dose_mg":"0.01","concentration_mg_per_ml":"10"},"output":{"error":"dose-not-measurable"}}
          ]
        },
        {
          "id": "dosing.tablets",
          "function": "dosing.tablets",
          "doc": [
            "Picks the tablets for a dose; strengths are not mixed.",
            "Of each product the numbers of parts just below and just above the target are looked at, as long as they keep within the bounds, so that a quarter of far too strong a tablet is never offered. Among doses near the target the fewest tablets win, then whole before split ones, then the nearer and the lower dose. Among the others the nearest wins, then the lower, then the fewest tablets."
          ],
          "source": "Scoring of tablets; policy of the practice on how far a dose may be off",
          "file": "core/src/domain/treatments/dosing/tablets.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose and the tablets it may be given in.",
            "fields": [
              {
                "name": "target_mg",
                "label": "Target (mg)",
                "doc": "The dose aimed at in mg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "products",
                "label": "Products",
                "doc": "The tablets at hand.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One kind of tablet.",
                    "fields": [
                      {
                        "name": "strength_mg",
                        "label": "Strength (mg)",
                        "doc": "What a whole one holds in mg; above zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "split",
                        "label": "Split",
                        "doc": "The smallest part it may be split into: 1, 0.5 or 0.25. A coated tablet, one of extended release and one that is toxic to cells stay whole.",
                        "of": {"kind":"decimal"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "min_mg",
                "label": "Minimum (mg)",
                "doc": "The least dose in mg; a quarter below the target when absent.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "max_mg",
                "label": "Maximum (mg)",
                "doc": "The most in mg; a quarter above the target when absent.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The tablets to give.",
            "fields": [
              {
                "name": "strength_mg",
                "label": "Strength (mg)",
                "doc": "What a whole one of the product holds in mg.",
                "of": {"kind":"decimal"}
              },
              {"name":"tablets","label":"Tablets","doc":"How many make one dose.","of":{"kind":"decimal"}},
              {
                "name": "achieved_mg",
                "label": "Achieved (mg)",
                "doc": "The dose they hold in mg, shown to four places.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {
              "code": "no-dispensable-dose",
              "doc": "No product gives a dose within bounds by whole or scored parts of a tablet."
            }
          ],
          "examples": [
            {
              "input": {
                "target_mg": "66",
                "min_mg": "60",
                "max_mg": "72",
                "products": [
                  {"strength_mg":"25","split":"0.5"},
                  {"strength_mg":"75","split":"0.5"},
                  {"strength_mg":"100","split":"0.5"}
                ]
              },
              "output": {"strength_mg":"25","tablets":"2.5","achieved_mg":"62.5"}
            },
            {
              "input": {"target_mg":"62.5","products":[{"strength_mg":"50","split":"0.25"}]},
              "output": {"strength_mg":"50","tablets":"1.25","achieved_mg":"62.5"}
            },
            {
              "input": {"target_mg":"56.25","products":[{"strength_mg":"50","split":"0.25"}]},
              "output": {"strength_mg":"50","tablets":"1","achieved_mg":"50"}
            },
            {
              "input": {
                "target_mg": "50.4",
                "products": [
                  {"strength_mg":"12.6","split":"0.5"},
                  {"strength_mg":"100","split":"0.5"},
                  {"strength_mg":"50","split":"0.5"}
                ]
              },
              "output": {"strength_mg":"50","tablets":"1","achieved_mg":"50"}
            },
            {
              "input": {"target_mg":"10","min_mg":"9","max_mg":"11","products":[{"strength_mg":"16","split":"1"}]},
              "output": {"error":"no-dispensable-dose"}
            },
            {
              "input": {"target_mg":"5","products":[{"strength_mg":"100","split":"0.25"}]},
              "output": {"error":"no-dispensable-dose"}
            }
          ]
        },
        {
          "id": "dosing.check_range",
          "function": "dosing.checkRange",
          "doc": [
            "Compares a dose with its range and its maxima, all of which are allowed themselves.",
            "What comes together in a day is one dose times 24 hours by the interval, also when that is longer than a day."
          ],
          "source": "The label or the formulary row of the drug",
          "file": "core/src/domain/treatments/dosing/check_range.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose and the bounds it should keep to.",
            "fields": [
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What the animal weighs in kg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {"name":"dose_mg","label":"Dose (mg)","doc":"One dose in mg; above zero.","of":{"kind":"decimal"}},
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "min_mg_kg",
                "label": "Minimum (mg/kg)",
                "doc": "The least usual dose for each kg, in mg.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "max_mg_kg",
                "label": "Maximum (mg/kg)",
                "doc": "The most for each kg, in mg; not below the least.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "max_single_mg",
                "label": "Maximum single (mg)",
                "doc": "The most that is given at once, in mg.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "max_daily_mg_kg",
                "label": "Maximum daily (mg/kg)",
                "doc": "The most that is given in a day for each kg, in mg.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The dose for each kg, and what is found about it.",
            "fields": [
              {
                "name": "mg_per_kg",
                "label": "Dose (mg/kg)",
                "doc": "One dose for each kg in mg, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "mg_per_kg_day",
                "label": "Daily dose (mg/kg)",
                "doc": "What comes together in a day for each kg in mg, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "findings",
                "label": "Findings",
                "doc": "What is found. A dose below its range is shown; any other finding stands in the way.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"dose-below-range","doc":"Below the usual range."},
                      {"value":"dose-above-range","doc":"Above the usual range."},
                      {"value":"dose-exceeds-max","doc":"A single dose above its maximum."},
                      {"value":"daily-dose-exceeds-max","doc":"More in a day than its maximum."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"weight-missing","doc":"The weight is not known, or not above zero."},
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."}
          ],
          "examples": [
            {
              "input": {"weight_kg":"15","dose_mg":"75","interval_h":"24","min_mg_kg":"2.2","max_mg_kg":"4.4"},
              "output": {"mg_per_kg":"5","mg_per_kg_day":"5","findings":["dose-above-range"]}
            },
            {
              "input": {
                "weight_kg": "30",
                "dose_mg": "66",
                "interval_h": "12",
                "min_mg_kg": "2.2",
                "max_mg_kg": "4.4",
                "max_daily_mg_kg": "4.4"
              },
              "output": {"mg_per_kg":"2.2","mg_per_kg_day":"4.4","findings":[]}
            },
            {
              "input": {
                "weight_kg": "30",
                "dose_mg": "132",
                "interval_h": "12",
                "min_mg_kg": "2.2",
                "max_mg_kg": "4.4",
                "max_daily_mg_kg": "4.4"
              },
              "output": {"mg_per_kg":"4.4","mg_per_kg_day":"8.8","findings":["daily-dose-exceeds-max"]}
            }
          ]
        },
        {
          "id": "dosing.cri",
          "function": "dosing.cri",
          "doc": [
            "Sets a pump for an infusion at a constant rate.",
            "With the concentration of what runs, it answers the setting of the pump, to its nearest step and halfway to the lower one. Without, it answers how much of the drug a bag takes that runs at a given speed."
          ],
          "source": "Conversion of units; pumps are set in tenths of a mL/h",
          "file": "core/src/domain/treatments/dosing/cri.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A rate for each kilogram, and what the drug runs in.",
            "fields": [
              {"name":"rate","label":"Rate","doc":"The rate; above zero.","of":{"kind":"decimal"}},
              {
                "name": "unit",
                "label": "Unit",
                "doc": "The unit of the rate.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"mcg/kg/min","doc":"Micrograms for each kilogram in a minute."},
                    {"value":"mcg/kg/h","doc":"Micrograms for each kilogram in an hour."},
                    {"value":"mg/kg/h","doc":"Milligrams for each kilogram in an hour."},
                    {"value":"mg/kg/day","doc":"Milligrams for each kilogram in a day."}
                  ]
                }
              },
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What the animal weighs in kg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "concentration_mg_per_ml",
                "label": "Concentration (mg/mL)",
                "doc": "How many mg a millilitre of the running solution holds; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "bag_ml",
                "label": "Bag (mL)",
                "doc": "The volume of the bag the drug is put into, in mL; above zero. Asked for without a concentration.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "pump_ml_per_h",
                "label": "Pump (mL/h)",
                "doc": "How fast that bag runs, in mL/h; above zero. Asked for without a concentration.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How fast it runs, or what goes into the bag.",
            "fields": [
              {
                "name": "mg_per_h",
                "label": "Amount (mg/h)",
                "doc": "The drug given in an hour in mg, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "exact_ml_per_h",
                "label": "Exact (mL/h)",
                "doc": "The volume that holds it in mL/h, shown to four places.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "pump_ml_per_h",
                "label": "Pump (mL/h)",
                "doc": "What the pump is set to in mL/h, to one place.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "add_mg_to_bag",
                "label": "Add mg to bag",
                "doc": "The drug to put into the bag in mg, shown to four places.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"weight-missing","doc":"The weight is not known, or not above zero."},
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"concentration-missing","doc":"The strength of the solution is not known, or not above zero."},
            {"code":"rate-not-deliverable","doc":"The pump cannot run so slowly."}
          ],
          "examples": [
            {
              "input": {"rate":"50","unit":"mcg/kg/min","weight_kg":"20","concentration_mg_per_ml":"20"},
              "output": {"mg_per_h":"60","exact_ml_per_h":"3","pump_ml_per_h":"3.0"}
            },
            {
              "input": {"rate":"5","unit":"mcg/kg/h","weight_kg":"12.5","concentration_mg_per_ml":"0.05"},
              "output": {"mg_per_h":"0.0625","exact_ml_per_h":"1.25","pump_ml_per_h":"1.2"}
            },
            {
              "input": {"rate":"2","unit":"mg/kg/day","weight_kg":"18","bag_ml":"1000","pump_ml_per_h":"60"},
              "output": {"mg_per_h":"1.5","add_mg_to_bag":"25"}
            },
            {
              "input": {"rate":"1","unit":"mcg/kg/h","weight_kg":"3","concentration_mg_per_ml":"10"},
              "output": {"error":"rate-not-deliverable"}
            }
          ]
        },
        {
          "id": "dosing.loading",
          "function": "dosing.loading",
          "doc": [
            "Spreads a load over days, on top of the maintenance dose of each.",
            "A load that stands in for doses of maintenance is ordered as a single dose instead."
          ],
          "source": "Arithmetic of loading doses, such as that of potassium bromide",
          "file": "core/src/domain/treatments/dosing/loading.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A load, the days it is spread over, and what is given every day anyway.",
            "fields": [
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What the animal weighs in kg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "load_mg_kg",
                "label": "Load (mg/kg)",
                "doc": "The whole load for each kg, in mg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "load_days",
                "label": "Load (days)",
                "doc": "The days it is spread over; at least one.",
                "of": {"kind":"integer"}
              },
              {
                "name": "maintenance_mg_kg_day",
                "label": "Maintenance (mg/kg/day)",
                "doc": "What is given in a day for each kg, in mg; not below zero.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is given in a day, while loading and after.",
            "fields": [
              {
                "name": "load_mg_total",
                "label": "Load mg total",
                "doc": "The whole load in mg, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "mg_per_day_loading",
                "label": "Mg per day loading",
                "doc": "What is given on each day of loading in mg, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "mg_per_day_after",
                "label": "Mg per day after",
                "doc": "What is given on each day after in mg, shown to four places.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"weight-missing","doc":"The weight is not known, or not above zero."},
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."}
          ],
          "examples": [
            {
              "input": {"weight_kg":"20","load_mg_kg":"400","load_days":5,"maintenance_mg_kg_day":"40"},
              "output": {"load_mg_total":"8000","mg_per_day_loading":"2400","mg_per_day_after":"800"}
            },
            {
              "input": {"weight_kg":"7.5","load_mg_kg":"16","load_days":1,"maintenance_mg_kg_day":"5"},
              "output": {"load_mg_total":"120","mg_per_day_loading":"157.5","mg_per_day_after":"37.5"}
            }
          ]
        },
        {
          "id": "dosing.prn",
          "function": "dosing.prn",
          "doc": [
            "Allows a dose that is given as needed, or says when the next one is allowed.",
            "It waits for the least interval since the last dose, and until fewer doses than the most of a day lie within the last 24 hours."
          ],
          "source": "The limits ordered with the drug",
          "file": "core/src/domain/treatments/dosing/prn.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The limits of the drug, and when it was given.",
            "fields": [
              {
                "name": "now",
                "label": "Now",
                "doc": "The moment of the question, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "min_interval_h",
                "label": "Minimum interval (h)",
                "doc": "The least hours from one dose to the next; above zero. Part of a minute counts as a whole one.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "max_per_day",
                "label": "Maximum per day",
                "doc": "The most doses within 24 hours; at least one.",
                "optional": true,
                "of": {"kind":"integer"}
              },
              {
                "name": "given",
                "label": "Given",
                "doc": "When it was given, in any order; not after now.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"local_time"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "It may be given.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "left_today",
                "label": "Left today",
                "doc": "How many doses are left within these 24 hours once this one is given.",
                "of": {"kind":"integer"}
              }
            ]
          },
          "codes": [
            {"code":"prn-limits-missing","doc":"A drug given as needed has no least interval or no most doses a day."},
            {"code":"prn-too-soon","doc":"A drug given as needed is asked for again too early."}
          ],
          "examples": [
            {
              "input": {
                "now": "2026-05-04T15:00",
                "min_interval_h": "6",
                "max_per_day": 3,
                "given": ["2026-05-03T20:00","2026-05-04T08:00"]
              },
              "output": {"ok":true,"left_today":0}
            },
            {
              "input": {"now":"2026-05-04T13:59","min_interval_h":"6","max_per_day":3,"given":["2026-05-04T08:00"]},
              "output": {"error":"prn-too-soon","next_at":"2026-05-04T14:00"}
            },
            {
              "input": {
                "now": "2026-05-04T18:00",
                "min_interval_h": "4",
                "max_per_day": 2,
                "given": ["2026-05-04T08:00","2026-05-04T13:00"]
              },
              "output": {"error":"prn-too-soon","next_at":"2026-05-05T08:00"}
            }
          ]
        },
        {
          "id": "dosing.frequency",
          "function": "dosing.frequency",
          "doc": ["Explains the code of a frequency."],
          "source": "AVMA and ISMP: frequencies are spelled out on labels",
          "file": "core/src/domain/treatments/dosing/frequency.rs",
          "data": ["frequencies"],
          "input": {
            "kind": "record",
            "doc": "A code.",
            "fields": [{"name":"code","label":"Code","doc":"The code, such as `BID` or `q8h`.","of":{"kind":"text"}}]
          },
          "output": {
            "kind": "record",
            "doc": "How often a drug is given.",
            "fields": [
              {"name":"code","label":"Code","doc":"The code, such as `BID`.","of":{"kind":"text"}},
              {
                "name": "words",
                "label": "Words",
                "doc": "What stands on a label: abbreviations are misread.",
                "of": {"kind":"text"}
              },
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next; none for a single dose, one as needed and one by months.",
                "optional": true,
                "of": {"kind":"count"}
              },
              {
                "name": "times",
                "label": "Times",
                "doc": "The times of the day at which it is given when nobody says otherwise, such as `08:00`.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"text"}}
              }
            ]
          },
          "codes": [{"code":"frequency-unknown","doc":"The frequency is not one the engine knows."}],
          "examples": [
            {
              "input": {"code":"BID"},
              "output": {"code":"BID","words":"every 12 hours","interval_h":12,"times":["08:00","20:00"]}
            },
            {"input":{"code":"monthly"},"output":{"code":"monthly","words":"once a month","times":[]}},
            {"input":{"code":"QD"},"output":{"error":"frequency-unknown"}}
          ]
        },
        {
          "id": "dosing.schedule",
          "function": "dosing.schedule",
          "doc": [
            "Plans the doses of a drug.",
            "By the clock they fall on fixed local times. A time that the clocks leave out in spring moves forward by as much as they do, and one that they show twice in autumn means the first; two that become one are one dose. By hours they follow each other in real hours."
          ],
          "source": "RFC 5545, section 3.3.5 (local times that do not exist or exist twice)",
          "file": "core/src/domain/treatments/dosing/schedule.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "How often a drug is given, and where.",
            "fields": [
              {
                "name": "tz",
                "label": "Time zone",
                "doc": "The time zone of the animal, by its name in the IANA database.",
                "of": {"kind":"text"}
              },
              {
                "name": "mode",
                "label": "Mode",
                "doc": "Whether the clock or the hours passed decide.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"clock","doc":"The clock: the same times on each day, as at home."},
                    {
                      "value": "elapsed",
                      "doc": "The hours passed since the first dose, as in hospital; when clocks change, they show another time."
                    }
                  ]
                }
              },
              {"name":"count","label":"Count","doc":"How many doses; at least one.","of":{"kind":"integer"}},
              {
                "name": "start_date",
                "label": "Start date",
                "doc": "The first day, by the clock.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {
                "name": "times",
                "label": "Times",
                "doc": "The times of the day, by the clock, such as `08:00`.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "start",
                "label": "Start",
                "doc": "By the clock, the local time before which nothing is given; by hours, that of the first dose.",
                "optional": true,
                "of": {"kind":"local_time"}
              },
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next, by hours; above zero.",
                "optional": true,
                "of": {"kind":"integer"}
              },
              {
                "name": "every_days",
                "label": "Every (days)",
                "doc": "By the clock, the days from one day with doses to the next; at least one.",
                "optional": true,
                "default": 1,
                "of": {"kind":"integer"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "When the doses are due.",
            "fields": [
              {"name":"due","label":"Due","doc":"The doses in order.","of":{"kind":"list","of":{"kind":"offset_time"}}}
            ]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"schedule-empty","doc":"A schedule has no dose."},
            {"code":"schedule-too-long","doc":"A schedule has more doses than anybody plans."},
            {"code":"time-zone-unknown","doc":"There is no time zone of that name."}
          ],
          "examples": [
            {
              "input": {
                "tz": "America/New_York",
                "mode": "clock",
                "start_date": "2026-03-07",
                "times": ["08:00","20:00"],
                "count": 4
              },
              "output": {
                "due": [
                  "2026-03-07T08:00-05:00",
                  "2026-03-07T20:00-05:00",
                  "2026-03-08T08:00-04:00",
                  "2026-03-08T20:00-04:00"
                ]
              }
            },
            {
              "input": {"tz":"America/New_York","mode":"clock","start_date":"2026-03-08","times":["02:30"],"count":2},
              "output": {"due":["2026-03-08T03:30-04:00","2026-03-09T02:30-04:00"]}
            },
            {
              "input": {"tz":"America/New_York","mode":"clock","start_date":"2026-11-01","times":["01:30"],"count":1},
              "output": {"due":["2026-11-01T01:30-04:00"]}
            },
            {
              "input": {"tz":"America/New_York","mode":"elapsed","start":"2026-03-07T20:00","interval_h":8,"count":3},
              "output": {"due":["2026-03-07T20:00-05:00","2026-03-08T05:00-04:00","2026-03-08T13:00-04:00"]}
            },
            {
              "input": {
                "tz": "Europe/Berlin",
                "mode": "clock",
                "start_date": "2026-05-04",
                "times": ["07:00","15:00","23:00"],
                "start": "2026-05-04T12:00",
                "count": 3
              },
              "output": {"due":["2026-05-04T15:00+02:00","2026-05-04T23:00+02:00","2026-05-05T07:00+02:00"]}
            },
            {
              "input": {
                "tz": "America/New_York",
                "mode": "clock",
                "start_date": "2026-03-08",
                "times": ["02:30","03:00","03:30"],
                "count": 3
              },
              "output": {"due":["2026-03-08T03:00-04:00","2026-03-08T03:30-04:00","2026-03-09T02:30-04:00"]}
            }
          ]
        },
        {
          "id": "dosing.clinic_hours",
          "function": "dosing.clinicHours",
          "doc": [
            "Moves a dose into opening hours.",
            "A dose due while the clinic is open stays. Any other moves to the next opening if that is near enough, else to the last minute of the opening before."
          ],
          "source": "Opening hours of the clinic",
          "file": "core/src/domain/treatments/dosing/clinic_hours.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose, and when the clinic is open.",
            "fields": [
              {
                "name": "due",
                "label": "Due",
                "doc": "When it is due, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "opening",
                "label": "Opening",
                "doc": "The opening hours of each weekday, `mon` to `sun`: pairs of a time and the one at which it is closed again, such as `[\"08:00\", \"12:00\"]`. A day that is not listed is closed.",
                "of": {"kind":"map","of":{"kind":"list","of":{"kind":"list","of":{"kind":"text"}}}}
              },
              {
                "name": "tolerance_h",
                "label": "Tolerance (h)",
                "doc": "By how many hours the dose may be moved; not below zero.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "When it is given.",
            "fields": [
              {"name":"at","label":"At","doc":"The time, on the clock of the clinic.","of":{"kind":"local_time"}},
              {
                "name": "moved",
                "label": "Moved",
                "doc": "Whether it is another than the one it is due at.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "codes": [
            {
              "code": "dose-outside-opening-hours",
              "doc": "A dose is due when the clinic is closed, and no opening is near enough."
            }
          ],
          "examples": [
            {
              "input": {
                "due": "2026-05-09T13:30",
                "opening": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                },
                "tolerance_h": "48"
              },
              "output": {"at":"2026-05-11T08:00","moved":true}
            },
            {
              "input": {
                "due": "2026-05-09T13:30",
                "opening": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                },
                "tolerance_h": "24"
              },
              "output": {"at":"2026-05-09T12:59","moved":true}
            },
            {
              "input": {
                "due": "2026-05-10T12:00",
                "opening": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                },
                "tolerance_h": "6"
              },
              "output": {"error":"dose-outside-opening-hours"}
            },
            {
              "input": {
                "due": "2026-05-11T12:30",
                "opening": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                },
                "tolerance_h": "2"
              },
              "output": {"at":"2026-05-11T13:00","moved":true}
            }
          ]
        },
        {
          "id": "dosing.status",
          "function": "dosing.status",
          "doc": [
            "Says whether a dose is to be given, late or missed, and whether one that was given was in time.",
            "The window reaches as far before the time it is due as after it, both ends included. From half the interval after that time a dose that was not given is missed."
          ],
          "source": "ISMP acute care guidelines for timely administration of scheduled medications (2011)",
          "file": "core/src/domain/treatments/dosing/status.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose, and the moment of the question.",
            "fields": [
              {
                "name": "due",
                "label": "Due",
                "doc": "When it is due, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next; above zero, 24 for a single dose.",
                "of": {"kind":"decimal"}
              },
              {"name":"now","label":"Now","doc":"The moment of the question.","of":{"kind":"local_time"}},
              {
                "name": "given_at",
                "label": "Given at",
                "doc": "When it was given; not after now.",
                "optional": true,
                "of": {"kind":"local_time"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Where the dose stands.",
            "fields": [
              {
                "name": "status",
                "label": "Status",
                "doc": "Where it stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"scheduled","doc":"Its time has not come."},
                    {"value":"due","doc":"It is time."},
                    {"value":"late","doc":"Its time is over, but it may still be given."},
                    {"value":"missed","doc":"Half the time to the next dose is over."},
                    {"value":"given_early","doc":"It was given before its time."},
                    {"value":"given","doc":"It was given in time."},
                    {"value":"given_late","doc":"It was given after its time."},
                    {"value":"held","doc":"Somebody decided not to give it, and says why."},
                    {"value":"refused","doc":"The animal or its owner refused it."},
                    {"value":"vomited","doc":"The animal vomited it."}
                  ]
                }
              },
              {
                "name": "window_minutes",
                "label": "Window (minutes)",
                "doc": "By how many minutes a dose may be early or late and is still in time.",
                "of": {"kind":"integer"}
              }
            ]
          },
          "codes": [{"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."}],
          "examples": [
            {
              "input": {"due":"2026-05-04T08:00","interval_h":"12","now":"2026-05-04T09:00"},
              "output": {"status":"due","window_minutes":60}
            },
            {
              "input": {"due":"2026-05-04T08:00","interval_h":"12","now":"2026-05-04T13:59"},
              "output": {"status":"late","window_minutes":60}
            },
            {
              "input": {"due":"2026-05-04T08:00","interval_h":"12","now":"2026-05-04T14:00"},
              "output": {"status":"missed","window_minutes":60}
            },
            {
              "input": {
                "due": "2026-05-04T08:00",
                "interval_h": "2",
                "now": "2026-05-04T08:31",
                "given_at": "2026-05-04T08:31"
              },
              "output": {"status":"given_late","window_minutes":30}
            },
            {
              "input": {"due":"2026-05-04T08:00","interval_h":"3","now":"2026-05-04T08:31"},
              "output": {"status":"late","window_minutes":30}
            }
          ]
        },
        {
          "id": "dosing.quantity",
          "function": "dosing.quantity",
          "doc": [
            "Counts the doses of a course and what to dispense for it.",
            "A dose that begins within the days is given: 15 days with one every 48 hours take eight."
          ],
          "source": "Arithmetic of dispensing",
          "file": "core/src/domain/treatments/dosing/quantity.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What is given at once, how often, and for how long.",
            "fields": [
              {
                "name": "per_dose",
                "label": "Per dose",
                "doc": "One dose, in the unit of the form; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "days",
                "label": "Days",
                "doc": "The days it is given for; whole, above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "form",
                "label": "Form",
                "doc": "What is counted.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"tablet","doc":"Tablets, or anything else in pieces."},
                    {"value":"ml","doc":"Millilitres."}
                  ]
                }
              },
              {"name":"start_date","label":"Start date","doc":"The first day.","optional":true,"of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What to dispense.",
            "fields": [
              {"name":"doses","label":"Doses","doc":"The doses given in that time.","of":{"kind":"integer"}},
              {"name":"exact","label":"Exact","doc":"What they come to, shown to four places.","of":{"kind":"decimal"}},
              {
                "name": "dispense",
                "label": "Dispense",
                "doc": "The same in whole tablets or mL, rounded up.",
                "of": {"kind":"integer"}
              },
              {
                "name": "days_supply",
                "label": "Days supply",
                "doc": "The whole days that it lasts.",
                "of": {"kind":"integer"}
              },
              {
                "name": "end_date",
                "label": "End date",
                "doc": "The last day, when the first is known.",
                "optional": true,
                "of": {"kind":"date"}
              }
            ]
          },
          "codes": [
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."}
          ],
          "examples": [
            {
              "input": {"per_dose":"1.5","interval_h":"12","days":"10","form":"tablet","start_date":"2026-05-04"},
              "output": {"doses":20,"exact":"30","dispense":30,"days_supply":10,"end_date":"2026-05-13"}
            },
            {
              "input": {"per_dose":"0.75","interval_h":"8","days":"7","form":"tablet","start_date":"2026-02-25"},
              "output": {"doses":21,"exact":"15.75","dispense":16,"days_supply":7,"end_date":"2026-03-03"}
            },
            {
              "input": {"per_dose":"1.2","interval_h":"24","days":"14","form":"ml"},
              "output": {"doses":14,"exact":"16.8","dispense":17,"days_supply":14}
            },
            {
              "input": {"per_dose":"1","interval_h":"48","days":"15","form":"tablet"},
              "output": {"doses":8,"exact":"8","dispense":8,"days_supply":16}
            }
          ]
        },
        {
          "id": "dosing.taper",
          "function": "dosing.taper",
          "doc": [
            "Plans the phases of a taper back to back, none of which gives more a day than the one before.",
            "A step to less than half of the daily amount is warned of: corticosteroids, above all, are not stopped suddenly."
          ],
          "source": "Arithmetic of dispensing; practice of tapering corticosteroids",
          "file": "core/src/domain/treatments/dosing/taper.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The phases of a course, one after the other.",
            "fields": [
              {"name":"start_date","label":"Start date","doc":"The first day.","of":{"kind":"date"}},
              {
                "name": "phases",
                "label": "Phases",
                "doc": "The phases.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One phase of a course.",
                    "fields": [
                      {
                        "name": "tablets",
                        "label": "Tablets",
                        "doc": "The tablets of one dose; above zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "interval_h",
                        "label": "Interval (h)",
                        "doc": "The hours from one dose to the next; above zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "days",
                        "label": "Days",
                        "doc": "The days it lasts; whole, above zero.",
                        "of": {"kind":"decimal"}
                      }
                    ]
                  }
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The course, day by day and in all.",
            "fields": [
              {
                "name": "phases",
                "label": "Phases",
                "doc": "The phases.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One phase as it is given.",
                    "fields": [
                      {"name":"from","label":"From","doc":"Its first day.","of":{"kind":"date"}},
                      {"name":"doses","label":"Doses","doc":"Its doses.","of":{"kind":"integer"}}
                    ]
                  }
                }
              },
              {"name":"end_date","label":"End date","doc":"The last day.","of":{"kind":"date"}},
              {
                "name": "tablets_exact",
                "label": "Tablets exact",
                "doc": "The tablets of all doses, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "dispense",
                "label": "Dispense",
                "doc": "The same in whole tablets, rounded up.",
                "of": {"kind":"integer"}
              },
              {
                "name": "warnings",
                "label": "Warnings",
                "doc": "What to look at again, once for each step.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {
                        "value": "taper-step-too-large",
                        "doc": "A phase gives less than half a day of what the one before did."
                      }
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"schedule-empty","doc":"A schedule has no dose."},
            {"code":"taper-not-decreasing","doc":"A phase of a taper gives more a day than the one before."}
          ],
          "examples": [
            {
              "input": {
                "start_date": "2026-05-04",
                "phases": [
                  {"tablets":"2","interval_h":"12","days":"7"},
                  {"tablets":"2","interval_h":"24","days":"7"},
                  {"tablets":"1","interval_h":"24","days":"7"},
                  {"tablets":"1","interval_h":"48","days":"14"}
                ]
              },
              "output": {
                "phases": [
                  {"from":"2026-05-04","doses":14},
                  {"from":"2026-05-11","doses":7},
                  {"from":"2026-05-18","doses":7},
                  {"from":"2026-05-25","doses":7}
                ],
                "end_date": "2026-06-07",
                "tablets_exact": "56",
                "dispense": 56,
                "warnings": []
              }
            },
            {
              "input": {
                "start_date": "2026-05-04",
                "phases": [{"tablets":"4","interval_h":"24","days":"5"},{"tablets":"1","interval_h":"24","days":"5"}]
              },
              "output": {
                "phases": [{"from":"2026-05-04","doses":5},{"from":"2026-05-09","doses":5}],
                "end_date": "2026-05-13",
                "tablets_exact": "25",
                "dispense": 25,
                "warnings": ["taper-step-too-large"]
              }
            },
            {
              "input": {
                "start_date": "2026-05-04",
                "phases": [{"tablets":"1","interval_h":"24","days":"5"},{"tablets":"1","interval_h":"12","days":"5"}]
              },
              "output": {"error":"taper-not-decreasing"}
            }
          ]
        },
        {
          "id": "dosing.review",
          "function": "dosing.review",
          "doc": [
            "Looks at a dose from all sides: whether anything is known of the drug, the species and the route; whether the animal is heavy and old enough; whether the dose lies within its bounds.",
            "Where several rows of the formulary fit, the one counts that finds least, and one in the unit of the dose before any other. Nothing stands in the way when no finding is hard."
          ],
          "source": "The formulary, each row of which has a source; to be confirmed by a veterinarian",
          "file": "core/src/domain/treatments/dosing/review.rs",
          "data": ["drugs","formulary","body_surface"],
          "input": {
            "kind": "record",
            "doc": "A dose to be ordered.",
            "fields": [
              {
                "name": "drug",
                "label": "Drug",
                "doc": "The drug, in small letters with hyphens, such as `potassium-bromide`.",
                "of": {"kind":"text"}
              },
              {"name":"route","label":"Route","doc":"The way it enters the body.","of":{"kind":"text"}},
              {
                "name": "indication",
                "label": "Indication",
                "doc": "What it is given for.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {"name":"dose","label":"Dose","doc":"One dose.","of":{"kind":"decimal"}},
              {
                "name": "dose_unit",
                "label": "Dose unit",
                "doc": "Its unit: that of the drug, such as `mg`, or one of the formulary, such as `mg/kg`.",
                "of": {"kind":"text"}
              },
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next; none for a single one.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "had_before",
                "label": "Had before",
                "doc": "What the animal had of the drug in its life, in the unit of the formulary.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "animal",
                "label": "Animal",
                "doc": "The animal.",
                "of": {
                  "kind": "record",
                  "doc": "The animal a dose is for.",
                  "fields": [
                    {
                      "name": "species",
                      "label": "Species",
                      "doc": "The species.",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"dog"},
                          {"value":"cat"},
                          {"value":"bird"},
                          {"value":"rabbit"},
                          {"value":"guinea_pig"},
                          {"value":"hamster"},
                          {"value":"ferret"},
                          {"value":"reptile"},
                          {"value":"fish"},
                          {"value":"horse"},
                          {"value":"cattle"},
                          {"value":"goat"},
                          {"value":"sheep"},
                          {"value":"pig"},
                          {"value":"chicken"},
                          {"value":"other"}
                        ]
                      }
                    },
                    {
                      "name": "weight_kg",
                      "label": "Weight (kg)",
                      "doc": "What it weighs in kg.",
                      "optional": true,
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "age_weeks",
                      "label": "Age (weeks)",
                      "doc": "Its age in weeks.",
                      "optional": true,
                      "of": {"kind":"count"}
                    },
                    {
                      "name": "is_of_mdr1_breed",
                      "label": "Is of mdr1 breed",
                      "doc": "Whether it is of a breed that often carries the MDR1 mutation.",
                      "optional": true,
                      "default": false,
                      "of": {"kind":"bool"}
                    },
                    {
                      "name": "is_mdr1_tested",
                      "label": "Is mdr1 tested",
                      "doc": "Whether it was tested for the mutation.",
                      "optional": true,
                      "default": false,
                      "of": {"kind":"bool"}
                    }
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What was found.",
            "fields": [
              {"name":"allowed","label":"Allowed","doc":"Whether nothing stands in the way.","of":{"kind":"bool"}},
              {
                "name": "findings",
                "label": "Findings",
                "doc": "Of the drug first, then of the animal, then of the dose.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One thing found.",
                    "fields": [
                      {
                        "name": "code",
                        "label": "Code",
                        "doc": "What it is.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"drug-unknown","doc":"Nothing is known of the drug."},
                            {"value":"contraindicated-species","doc":"Not for the species."},
                            {
                              "value": "mdr1-untested",
                              "doc": "Of a breed that often carries the MDR1 mutation, and not tested."
                            },
                            {"value":"no-formulary-entry","doc":"No row of the formulary fits."},
                            {"value":"weight-below-minimum","doc":"The animal is too light."},
                            {
                              "value": "weight-missing",
                              "doc": "The weight is not known, so that something could not be checked."
                            },
                            {"value":"age-below-minimum","doc":"The animal is too young."},
                            {"value":"dose-not-positive","doc":"The dose is zero or below."},
                            {
                              "value": "unit-mismatch",
                              "doc": "The unit of the dose cannot be turned into that of the formulary."
                            },
                            {
                              "value": "bsa-species-unsupported",
                              "doc": "The body surface of the species cannot be computed."
                            },
                            {"value":"dose-below-range","doc":"Less than usual."},
                            {"value":"dose-above-range","doc":"More than usual."},
                            {"value":"dose-exceeds-max","doc":"More than the most at once."},
                            {"value":"daily-dose-exceeds-max","doc":"More than the most in a day."},
                            {"value":"cumulative-dose-exceeded","doc":"More than the most in a life."}
                          ]
                        }
                      },
                      {
                        "name": "severity",
                        "label": "Severity",
                        "doc": "How much weight it has.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"hard","doc":"It stands in the way."},
                            {"value":"warn","doc":"It is shown."}
                          ]
                        }
                      }
                    ]
                  }
                }
              }
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {
                "drug": "carprofen",
                "route": "oral",
                "dose": "22",
                "dose_unit": "mg",
                "interval_h": "12",
                "animal": {"species":"dog","weight_kg":"10","age_weeks":200}
              },
              "output": {"allowed":true,"findings":[]}
            },
            {
              "input": {
                "drug": "carprofen",
                "route": "oral",
                "dose": "44",
                "dose_unit": "mg",
                "interval_h": "12",
                "animal": {"species":"dog","weight_kg":"10","age_weeks":200}
              },
              "output": {"allowed":false,"findings":[{"code":"daily-dose-exceeds-max","severity":"hard"}]}
            },
            {
              "input": {
                "drug": "enrofloxacin",
                "route": "oral",
                "dose": "200.1",
                "dose_unit": "mg",
                "interval_h": "24",
                "animal": {"species":"dog","weight_kg":"10","age_weeks":200}
              },
              "output": {"allowed":false,"findings":[{"code":"dose-above-range","severity":"hard"}]}
            },
            {
              "input": {
                "drug": "garlic",
                "route": "oral",
                "dose": "22",
                "dose_unit": "mg",
                "interval_h": "12",
                "animal": {"species":"dog","weight_kg":"10","age_weeks":200}
              },
              "output": {
                "allowed": false,
                "findings": [{"code":"drug-unknown","severity":"hard"},{"code":"no-formulary-entry","severity":"hard"}]
              }
            },
            {
              "input": {
                "drug": "carprofen",
                "route": "oral",
                "dose": "22",
                "dose_unit": "mg",
                "interval_h": "12",
                "animal": {"species":"dog","age_weeks":200}
              },
              "output": {"allowed":false,"findings":[{"code":"weight-missing","severity":"hard"}]}
            }
          ]
        },
        {
          "id": "dosing.safety",
          "function": "dosing.safety",
          "doc": [
            "Looks for what speaks against a drug: allergies, the species, conditions, age, genes and other drugs.",
            "Nothing stands in the way when no finding is hard. Of a drug that is also given and not known a finding says so, because what it does together with this one was not checked."
          ],
          "source": "Labels; AAHA pain guidelines 2022; Washington State University PrIMe (MDR1); reference data to be confirmed by a veterinarian",
          "file": "core/src/domain/treatments/dosing/safety.rs",
          "data": ["drugs","formulary"],
          "input": {
            "kind": "record",
            "doc": "A drug, the patient it is for, and what else the patient gets.",
            "fields": [
              {
                "name": "drug",
                "label": "Drug",
                "doc": "The drug, in small letters with hyphens, such as `potassium-bromide`.",
                "of": {"kind":"text"}
              },
              {
                "name": "patient",
                "label": "Patient",
                "doc": "The patient.",
                "of": {
                  "kind": "record",
                  "doc": "What is known of the patient.",
                  "fields": [
                    {
                      "name": "species",
                      "label": "Species",
                      "doc": "The species.",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"dog"},
                          {"value":"cat"},
                          {"value":"bird"},
                          {"value":"rabbit"},
                          {"value":"guinea_pig"},
                          {"value":"hamster"},
                          {"value":"ferret"},
                          {"value":"reptile"},
                          {"value":"fish"},
                          {"value":"horse"},
                          {"value":"cattle"},
                          {"value":"goat"},
                          {"value":"sheep"},
                          {"value":"pig"},
                          {"value":"chicken"},
                          {"value":"other"}
                        ]
                      }
                    },
                    {
                      "name": "allergies",
                      "label": "Allergies",
                      "doc": "Its allergies: names of drugs or of their classes. Others are left alone.",
                      "optional": true,
                      "default": [],
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {
                      "name": "conditions",
                      "label": "Conditions",
                      "doc": "Its conditions, such as `renal-disease`.",
                      "optional": true,
                      "default": [],
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {
                      "name": "mdr1",
                      "label": "MDR1",
                      "doc": "Its genotype of the gene MDR1 (ABCB1), when it was tested.",
                      "optional": true,
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"normal/normal","doc":"Both copies work."},
                          {"value":"mutant/normal","doc":"One copy does not."},
                          {"value":"mutant/mutant","doc":"Neither does."}
                        ]
                      }
                    },
                    {
                      "name": "age_weeks",
                      "label": "Age (weeks)",
                      "doc": "Its age in weeks, when it is known.",
                      "optional": true,
                      "of": {"kind":"count"}
                    }
                  ]
                }
              },
              {"name":"on","label":"On","doc":"The day it is given for the first time.","of":{"kind":"date"}},
              {
                "name": "active",
                "label": "Active",
                "doc": "What else the patient gets, or got until recently.",
                "optional": true,
                "default": [],
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A drug that is given, or was.",
                    "fields": [
                      {"name":"drug","label":"Drug","doc":"The drug.","of":{"kind":"text"}},
                      {
                        "name": "ended",
                        "label": "Ended",
                        "doc": "The last day it was given, when it is no longer.",
                        "optional": true,
                        "of": {"kind":"date"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "dose_mcg_kg",
                "label": "Dose (mcg/kg)",
                "doc": "One dose for each kg, in mcg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Whether it may be given, and what was found.",
            "fields": [
              {"name":"allowed","label":"Allowed","doc":"Whether nothing stands in the way.","of":{"kind":"bool"}},
              {
                "name": "findings",
                "label": "Findings",
                "doc": "What was found: allergies, the species, conditions, age, MDR1 and other drugs, in this order.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One thing that speaks against a drug.",
                    "fields": [
                      {
                        "name": "code",
                        "label": "Code",
                        "doc": "What it is.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"allergy-conflict","doc":"An allergy to the drug or its class."},
                            {"value":"allergy-cross-reactivity","doc":"An allergy to a related drug or class."},
                            {"value":"contraindicated-species","doc":"Not for the species."},
                            {"value":"contraindicated-condition","doc":"Not with the condition."},
                            {"value":"age-below-minimum","doc":"Not for so young an animal."},
                            {"value":"mdr1-risk","doc":"Not for carriers of the mutation."},
                            {"value":"mdr1-dose-reduction","doc":"A lower dose for carriers of the mutation."},
                            {"value":"duplicate-therapy","doc":"Given already."},
                            {"value":"drug-interaction","doc":"Not together with another drug."},
                            {"value":"washout-not-elapsed","doc":"Too soon after another drug."},
                            {
                              "value": "drug-unknown",
                              "doc": "Nothing is known of another drug, so that it could not be checked."
                            }
                          ]
                        }
                      },
                      {
                        "name": "severity",
                        "label": "Severity",
                        "doc": "How much weight it has.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"hard","doc":"It stands in the way."},
                            {"value":"warn","doc":"It is shown."}
                          ]
                        }
                      },
                      {
                        "name": "with",
                        "label": "With",
                        "doc": "The allergy, the species, the condition, the least age, the genotype or the other drug it comes from.",
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "days_left",
                        "label": "Days left",
                        "doc": "The days that have still to pass after the end of the other drug.",
                        "optional": true,
                        "of": {"kind":"integer"}
                      }
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"dose-not-positive","doc":"A dose, a rate or a strength is not above zero."},
            {"code":"drug-unknown","doc":"Nothing is known about a drug of that name."}
          ],
          "examples": [
            {
              "input": {"drug":"permethrin","patient":{"species":"cat"},"on":"2026-06-01"},
              "output": {
                "allowed": false,
                "findings": [{"code":"contraindicated-species","severity":"hard","with":"cat"}]
              }
            },
            {
              "input": {
                "drug": "carprofen",
                "patient": {"species":"dog","conditions":["renal-disease"]},
                "active": [{"drug":"prednisone"}],
                "on": "2026-06-01"
              },
              "output": {
                "allowed": false,
                "findings": [
                  {"code":"contraindicated-condition","severity":"hard","with":"renal-disease"},
                  {"code":"drug-interaction","severity":"hard","with":"prednisone"}
                ]
              }
            },
            {
              "input": {
                "drug": "meloxicam",
                "patient": {"species":"dog"},
                "active": [{"drug":"carprofen","ended":"2026-05-28"}],
                "on": "2026-06-01"
              },
              "output": {
                "allowed": false,
                "findings": [{"code":"washout-not-elapsed","severity":"hard","with":"carprofen","days_left":3}]
              }
            },
            {
              "input": {"drug":"cephalexin","patient":{"species":"dog","allergies":["penicillin"]},"on":"2026-06-01"},
              "output": {
                "allowed": true,
                "findings": [{"code":"allergy-cross-reactivity","severity":"warn","with":"penicillin"}]
              }
            },
            {
              "input": {
                "drug": "ivermectin",
                "patient": {"species":"dog","mdr1":"mutant/normal"},
                "dose_mcg_kg": "300",
                "on": "2026-06-01"
              },
              "output": {"allowed":false,"findings":[{"code":"mdr1-risk","severity":"hard","with":"mutant/normal"}]}
            },
            {
              "input": {
                "drug": "ivermectin",
                "patient": {"species":"dog","mdr1":"mutant/normal"},
                "dose_mcg_kg": "6",
                "on": "2026-06-01"
              },
              "output": {"allowed":true,"findings":[]}
            },
            {
              "input": {
                "drug": "gentamicin",
                "patient": {"species":"cat","conditions":["renal-disease"]},
                "active": [{"drug":"furosemide"}],
                "on": "2026-06-01"
              },
              "output": {
                "allowed": false,
                "findings": [
                  {"code":"contraindicated-condition","severity":"hard","with":"renal-disease"},
                  {"code":"drug-interaction","severity":"hard","with":"furosemide"}
                ]
              }
            },
            {
              "input": {"drug":"oclacitinib","patient":{"species":"dog","age_weeks":40},"on":"2026-06-01"},
              "output": {"allowed":false,"findings":[{"code":"age-below-minimum","severity":"hard","with":"52 weeks"}]}
            },
            {
              "input": {
                "drug": "tramadol",
                "patient": {"species":"dog"},
                "active": [{"drug":"selegiline","ended":"2026-05-22"},{"drug":"trazodone"}],
                "on": "2026-06-01"
              },
              "output": {
                "allowed": false,
                "findings": [
                  {"code":"washout-not-elapsed","severity":"hard","with":"selegiline","days_left":4},
                  {"code":"drug-interaction","severity":"warn","with":"trazodone"}
                ]
              }
            },
            {
              "input": {
                "drug": "selegiline",
                "patient": {"species":"dog"},
                "active": [{"drug":"fluoxetine","ended":"2026-05-05"}],
                "on": "2026-06-01"
              },
              "output": {
                "allowed": false,
                "findings": [{"code":"washout-not-elapsed","severity":"hard","with":"fluoxetine","days_left":8}]
              }
            }
          ]
        },
        {
          "id": "dosing.withdrawal",
          "function": "dosing.withdrawal",
          "doc": [
            "Adds the withdrawal times to the last treatments; the latest counts.",
            "No animal kept for food is treated without a withdrawal time for meat. Beyond the label the time is the one that was asked for, or that of the label when it is longer."
          ],
          "source": "21 CFR 530 (AMDUCA): 530.20 for use beyond the label, 530.41 for what is prohibited; FARAD",
          "file": "core/src/domain/treatments/dosing/withdrawal.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What an animal kept for food was given.",
            "fields": [
              {
                "name": "doses",
                "label": "Doses",
                "doc": "What it was given.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "The last dose of one drug, and its withdrawal times.",
                    "fields": [
                      {"name":"last_given","label":"Last given","doc":"When it was given.","of":{"kind":"offset_time"}},
                      {
                        "name": "meat_days",
                        "label": "Meat (days)",
                        "doc": "The days for meat on the label; zero is a time.",
                        "optional": true,
                        "of": {"kind":"count"}
                      },
                      {
                        "name": "milk_hours",
                        "label": "Milk (hours)",
                        "doc": "The hours for milk on the label; zero is a time.",
                        "optional": true,
                        "of": {"kind":"count"}
                      },
                      {
                        "name": "extralabel",
                        "label": "Extralabel",
                        "doc": "Whether it was given otherwise than the label says.",
                        "optional": true,
                        "default": false,
                        "of": {"kind":"bool"}
                      },
                      {
                        "name": "prohibited",
                        "label": "Prohibited",
                        "doc": "Whether it must not be given to this animal at all.",
                        "optional": true,
                        "default": false,
                        "of": {"kind":"bool"}
                      },
                      {
                        "name": "farad_meat_days",
                        "label": "Farad meat (days)",
                        "doc": "The days for meat that FARAD advises for use beyond the label.",
                        "optional": true,
                        "of": {"kind":"count"}
                      },
                      {
                        "name": "farad_milk_hours",
                        "label": "Farad milk (hours)",
                        "doc": "The hours for milk that FARAD advises for use beyond the label.",
                        "optional": true,
                        "of": {"kind":"count"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "tz",
                "label": "Time zone",
                "doc": "The time zone of the farm, by its name in the IANA database.",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "From when on what the animal gives may be used.",
            "fields": [
              {
                "name": "meat_clear_at",
                "label": "Meat clear at",
                "doc": "From when on it may be slaughtered.",
                "of": {"kind":"offset_time"}
              },
              {
                "name": "milk_clear_at",
                "label": "Milk clear at",
                "doc": "From when on its milk may be sold, after the first milking; known when every dose has a time.",
                "optional": true,
                "of": {"kind":"offset_time"}
              }
            ]
          },
          "codes": [
            {"code":"time-zone-unknown","doc":"There is no time zone of that name."},
            {"code":"amduca-prohibited","doc":"The drug must not be given to food animals."},
            {"code":"withdrawal-missing","doc":"A drug for a food animal needs a withdrawal time; zero is one."}
          ],
          "examples": [
            {
              "input": {
                "tz": "America/Chicago",
                "doses": [{"last_given":"2026-05-04T08:00-05:00","meat_days":4,"milk_hours":36}]
              },
              "output": {"meat_clear_at":"2026-05-08T08:00-05:00","milk_clear_at":"2026-05-05T20:00-05:00"}
            },
            {
              "input": {
                "tz": "America/Chicago",
                "doses": [
                  {"last_given":"2026-05-04T08:00-05:00","meat_days":4,"milk_hours":36},
                  {"last_given":"2026-05-02T08:00-05:00","meat_days":28,"milk_hours":96}
                ]
              },
              "output": {"meat_clear_at":"2026-05-30T08:00-05:00","milk_clear_at":"2026-05-06T08:00-05:00"}
            },
            {
              "input": {
                "tz": "America/Chicago",
                "doses": [{"last_given":"2026-05-04T08:00-05:00","meat_days":4,"extralabel":true}]
              },
              "output": {"error":"withdrawal-missing"}
            },
            {
              "input": {"tz":"America/Chicago","doses":[{"last_given":"2026-05-04T08:00-05:00","prohibited":true}]},
              "output": {"error":"amduca-prohibited"}
            },
            {
              "input": {
                "tz": "America/Chicago",
                "doses": [
                  {"last_given":"2026-10-31T08:00-05:00","meat_days":2,"milk_hours":36},
                  {"last_given":"2026-10-31T08:00-05:00","meat_days":1}
                ]
              },
              "output": {"meat_clear_at":"2026-11-02T07:00-06:00"}
            }
          ]
        },
        {
          "id": "dosing.withdrawal_over",
          "function": "dosing.withdrawalOver",
          "doc": [
            "Refuses the sale or slaughter before the withdrawal time is over; from that moment on it is. A time that nobody has worked out is not over."
          ],
          "source": "21 CFR 530 (AMDUCA); FARAD",
          "file": "core/src/domain/treatments/dosing/withdrawal_over.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A treated animal, or its milk, that is to be sold.",
            "fields": [
              {
                "name": "clear_at",
                "label": "Clear at",
                "doc": "From when on it is clear, by `dosing.withdrawal`.",
                "optional": true,
                "of": {"kind":"offset_time"}
              },
              {"name":"now","label":"Now","doc":"When it would be sold or slaughtered.","of":{"kind":"offset_time"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"withdrawal-missing","doc":"A drug for a food animal needs a withdrawal time; zero is one."},
            {"code":"withdrawal-active","doc":"The withdrawal time of a drug is not over."}
          ],
          "examples": [
            {"input":{"clear_at":"2026-05-08T08:00-05:00","now":"2026-05-09T08:00-05:00"},"output":{"ok":true}},
            {
              "input": {"clear_at":"2026-05-08T08:00-05:00","now":"2026-05-07T08:00-05:00"},
              "output": {"error":"withdrawal-active"}
            },
            {"input":{"now":"2026-05-07T08:00-05:00"},"output":{"error":"withdrawal-missing"}}
          ]
        },
        {
          "id": "dosing.food_animal",
          "function": "dosing.foodAnimal",
          "doc": [
            "Refuses what must not be given to animals kept for food, what was made up from bulk substance, and medicated feed without a directive that is in force: through its last day, at most six months after its issue.",
            "What is forbidden hangs on the species, on milk and on the label. A drug of which nothing is known is not taken for allowed."
          ],
          "source": "21 CFR 530.41 for what is forbidden, 530.13 for compounding, 558.6 for feed directives",
          "file": "core/src/domain/treatments/dosing/food_animal.rs",
          "data": ["drugs","formulary"],
          "input": {
            "kind": "record",
            "doc": "A drug, and the animal kept for food that it is for.",
            "fields": [
              {
                "name": "drug",
                "label": "Drug",
                "doc": "The drug, in small letters with hyphens, such as `potassium-bromide`.",
                "of": {"kind":"text"}
              },
              {
                "name": "animal",
                "label": "Animal",
                "doc": "The animal.",
                "of": {
                  "kind": "record",
                  "doc": "An animal kept for food, as far as it decides what it may be given.",
                  "fields": [
                    {
                      "name": "species",
                      "label": "Species",
                      "doc": "The species.",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"dog"},
                          {"value":"cat"},
                          {"value":"bird"},
                          {"value":"rabbit"},
                          {"value":"guinea_pig"},
                          {"value":"hamster"},
                          {"value":"ferret"},
                          {"value":"reptile"},
                          {"value":"fish"},
                          {"value":"horse"},
                          {"value":"cattle"},
                          {"value":"goat"},
                          {"value":"sheep"},
                          {"value":"pig"},
                          {"value":"chicken"},
                          {"value":"other"}
                        ]
                      }
                    },
                    {
                      "name": "is_lactating",
                      "label": "Is lactating",
                      "doc": "Whether it is of a dairy breed and in milk.",
                      "of": {"kind":"bool"}
                    },
                    {
                      "name": "is_dairy_female_from_20_months",
                      "label": "Is dairy female from 20 months",
                      "doc": "Whether it is a female of a dairy breed from 20 months of age.",
                      "of": {"kind":"bool"}
                    }
                  ]
                }
              },
              {
                "name": "extralabel",
                "label": "Extralabel",
                "doc": "Whether it is given otherwise than the label says.",
                "of": {"kind":"bool"}
              },
              {
                "name": "from_bulk",
                "label": "From bulk",
                "doc": "Whether it was made up from bulk substance.",
                "of": {"kind":"bool"}
              },
              {
                "name": "by_feed_directive",
                "label": "By feed directive",
                "doc": "Whether it is given in feed by a veterinary feed directive.",
                "of": {"kind":"bool"}
              },
              {
                "name": "vfd_issued_on",
                "label": "Vfd issued on",
                "doc": "The day on which the directive was issued; needed for one.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {
                "name": "vfd_expires_on",
                "label": "Vfd expires on",
                "doc": "The last day that stands on the directive.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"drug-unknown","doc":"Nothing is known about a drug of that name."},
            {"code":"amduca-prohibited","doc":"The drug must not be given to food animals."},
            {"code":"bulk-compound-food-animal","doc":"A drug for a food animal is not made up from bulk substance."},
            {"code":"vfd-expired","doc":"The veterinary feed directive is no longer valid."}
          ],
          "examples": [
            {
              "input": {
                "drug": "flunixin",
                "animal": {"species":"cattle","is_lactating":false,"is_dairy_female_from_20_months":false},
                "extralabel": false,
                "from_bulk": false,
                "by_feed_directive": false,
                "on": "2026-05-04"
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "drug": "chloramphenicol",
                "animal": {"species":"goat","is_lactating":false,"is_dairy_female_from_20_months":false},
                "extralabel": true,
                "from_bulk": false,
                "by_feed_directive": false,
                "on": "2026-05-04"
              },
              "output": {"error":"amduca-prohibited"}
            },
            {
              "input": {
                "drug": "flunixin",
                "animal": {"species":"cattle","is_lactating":false,"is_dairy_female_from_20_months":false},
                "extralabel": true,
                "from_bulk": true,
                "by_feed_directive": false,
                "on": "2026-05-04"
              },
              "output": {"error":"bulk-compound-food-animal"}
            },
            {
              "input": {
                "drug": "oxytetracycline",
                "animal": {"species":"cattle","is_lactating":false,"is_dairy_female_from_20_months":false},
                "extralabel": false,
                "from_bulk": false,
                "by_feed_directive": true,
                "vfd_issued_on": "2025-10-01",
                "on": "2026-05-04"
              },
              "output": {"error":"vfd-expired"}
            }
          ]
        },
        {
          "id": "dosing.weight_age",
          "function": "dosing.weightAge",
          "doc": [
            "Refuses to dose by a weight that is too old: after 24 hours in hospital, 14 days below six months of age, 180 days otherwise, unless the practice has other limits. The limit itself is in time.",
            "A weight of which nobody knows when it was measured is none."
          ],
          "source": "Policy of the practice; AAHA anesthesia and monitoring guidelines 2020 for animals in hospital",
          "file": "core/src/domain/treatments/dosing/weight_age.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The last weight of an animal, and when it was measured.",
            "fields": [
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What it weighed in kg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "measured_at",
                "label": "Measured at",
                "doc": "When it was weighed, on the clock of the clinic; not after now.",
                "optional": true,
                "of": {"kind":"local_time"}
              },
              {"name":"now","label":"Now","doc":"The moment of the question.","of":{"kind":"local_time"}},
              {"name":"in_hospital","label":"In hospital","doc":"Whether it is in hospital.","of":{"kind":"bool"}},
              {
                "name": "age_months",
                "label": "Age months",
                "doc": "Its age in whole months; an estimate does.",
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"weight-missing","doc":"The weight is not known, or not above zero."},
            {"code":"weight-stale","doc":"The weight was measured too long ago."}
          ],
          "examples": [
            {
              "input": {
                "weight_kg": "12.4",
                "measured_at": "2026-03-01T09:00",
                "now": "2026-05-04T10:00",
                "in_hospital": false,
                "age_months": 40
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "weight_kg": "12.4",
                "measured_at": "2026-05-02T09:00",
                "now": "2026-05-04T10:00",
                "in_hospital": true,
                "age_months": 40
              },
              "output": {"error":"weight-stale"}
            },
            {
              "input": {
                "weight_kg": "2.1",
                "measured_at": "2026-04-10T09:00",
                "now": "2026-05-04T10:00",
                "in_hospital": false,
                "age_months": 3
              },
              "output": {"error":"weight-stale"}
            },
            {
              "input": {"measured_at":"2026-05-02T09:00","now":"2026-05-04T10:00","in_hospital":true,"age_months":40},
              "output": {"error":"weight-missing"}
            }
          ]
        },
        {
          "id": "dosing.insulin_syringe",
          "function": "dosing.insulinSyringe",
          "doc": [
            "Compares the strength of an insulin with the one that its syringe is marked for: U-40 and U-100 are two and a half times apart, and so would be the dose."
          ],
          "source": "Labels of insulins for animals and of their syringes; AAHA diabetes management guidelines 2018",
          "file": "core/src/domain/treatments/dosing/insulin_syringe.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An insulin, and the syringe it is drawn into.",
            "fields": [
              {
                "name": "product_iu_per_ml",
                "label": "Product iu per (mL)",
                "doc": "The units in each mL of the insulin, such as 40; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "syringe_iu_per_ml",
                "label": "Syringe iu per (mL)",
                "doc": "The units in each mL that the marks of the syringe stand for, such as 100; above zero.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"concentration-missing","doc":"The strength of the solution is not known, or not above zero."},
            {
              "code": "insulin-syringe-mismatch",
              "doc": "An insulin syringe is marked for another strength than that of the product."
            }
          ],
          "examples": [
            {"input":{"product_iu_per_ml":"40","syringe_iu_per_ml":"40"},"output":{"ok":true}},
            {
              "input": {"product_iu_per_ml":"40","syringe_iu_per_ml":"100"},
              "output": {"error":"insulin-syringe-mismatch"}
            },
            {"input":{"syringe_iu_per_ml":"100"},"output":{"error":"concentration-missing"}}
          ]
        },
        {
          "id": "dosing.administration",
          "function": "dosing.administration",
          "doc": [
            "Lets a dose be given when the animal, the drug, the dose, the route and the time are those ordered. A dose may be as early as the window of `dosing.status` allows; what is not named is not the same.",
            "More than was ordered after a dose that was missed is refused as a double one."
          ],
          "source": "ISMP acute care guidelines for timely administration of scheduled medications (2011); the five rights of giving medicines",
          "file": "core/src/domain/treatments/dosing/administration.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose that was ordered, and the one that is at hand.",
            "fields": [
              {
                "name": "ordered",
                "label": "Ordered",
                "doc": "What was ordered.",
                "of": {
                  "kind": "record",
                  "doc": "What is compared before a dose is given.",
                  "fields": [
                    {"name":"patient_id","label":"Patient ID","doc":"Who it is for.","of":{"kind":"text"}},
                    {"name":"medication_name","label":"Medication name","doc":"What it is.","of":{"kind":"text"}},
                    {"name":"dosage","label":"Dosage","doc":"How much; above zero.","of":{"kind":"decimal"}},
                    {"name":"dosage_unit","label":"Dosage unit","doc":"Its unit.","of":{"kind":"text"}},
                    {
                      "name": "route",
                      "label": "Route",
                      "doc": "The way it enters the body.",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"oral"},
                          {"value":"topical"},
                          {"value":"injection_subcutaneous"},
                          {"value":"injection_intramuscular"},
                          {"value":"injection_intravenous"},
                          {"value":"inhalation"},
                          {"value":"rectal"},
                          {"value":"ophthalmic"},
                          {"value":"otic"},
                          {"value":"intranasal"},
                          {"value":"transdermal"}
                        ]
                      }
                    }
                  ]
                }
              },
              {
                "name": "at_hand",
                "label": "At hand",
                "doc": "What is at hand, for whom, as read from the label and from the animal.",
                "of": {
                  "kind": "record",
                  "doc": "What is compared before a dose is given.",
                  "fields": [
                    {"name":"patient_id","label":"Patient ID","doc":"Who it is for.","of":{"kind":"text"}},
                    {"name":"medication_name","label":"Medication name","doc":"What it is.","of":{"kind":"text"}},
                    {"name":"dosage","label":"Dosage","doc":"How much; above zero.","of":{"kind":"decimal"}},
                    {"name":"dosage_unit","label":"Dosage unit","doc":"Its unit.","of":{"kind":"text"}},
                    {
                      "name": "route",
                      "label": "Route",
                      "doc": "The way it enters the body.",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"oral"},
                          {"value":"topical"},
                          {"value":"injection_subcutaneous"},
                          {"value":"injection_intramuscular"},
                          {"value":"injection_intravenous"},
                          {"value":"inhalation"},
                          {"value":"rectal"},
                          {"value":"ophthalmic"},
                          {"value":"otic"},
                          {"value":"intranasal"},
                          {"value":"transdermal"}
                        ]
                      }
                    }
                  ]
                }
              },
              {
                "name": "due",
                "label": "Due",
                "doc": "When it is due, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {"name":"now","label":"Now","doc":"The moment of the question.","of":{"kind":"local_time"}},
              {
                "name": "interval_h",
                "label": "Interval (h)",
                "doc": "The hours from one dose to the next; above zero, 24 for a single dose.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "time_critical",
                "label": "Time critical",
                "doc": "Whether its effect hangs on the minute, so that it is at most half an hour early.",
                "of": {"kind":"bool"}
              },
              {
                "name": "previous_status",
                "label": "Previous status",
                "doc": "Where the dose before stands; none for the first.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"scheduled","doc":"Its time has not come."},
                    {"value":"due","doc":"It is time."},
                    {"value":"late","doc":"Its time is over, but it may still be given."},
                    {"value":"missed","doc":"Half the time to the next dose is over."},
                    {"value":"given_early","doc":"It was given before its time."},
                    {"value":"given","doc":"It was given in time."},
                    {"value":"given_late","doc":"It was given after its time."},
                    {"value":"held","doc":"Somebody decided not to give it, and says why."},
                    {"value":"refused","doc":"The animal or its owner refused it."},
                    {"value":"vomited","doc":"The animal vomited it."}
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"dose-doubling-refused","doc":"A missed dose is not made up for by a double one."},
            {
              "code": "administration-mismatch",
              "doc": "The patient, the drug, the dose, the route or the time is not the one ordered."
            }
          ],
          "examples": [
            {
              "input": {
                "ordered": {
                  "patient_id": "p1",
                  "medication_name": "carprofen",
                  "dosage": "44",
                  "dosage_unit": "mg",
                  "route": "oral"
                },
                "at_hand": {
                  "patient_id": "p1",
                  "medication_name": "carprofen",
                  "dosage": "44",
                  "dosage_unit": "mg",
                  "route": "oral"
                },
                "due": "2026-05-04T08:00",
                "now": "2026-05-04T07:30",
                "interval_h": "12",
                "time_critical": false
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "ordered": {
                  "patient_id": "p1",
                  "medication_name": "carprofen",
                  "dosage": "44",
                  "dosage_unit": "mg",
                  "route": "oral"
                },
                "at_hand": {
                  "patient_id": "p2",
                  "medication_name": "carprofen",
                  "dosage": "44",
                  "dosage_unit": "mg",
                  "route": "oral"
                },
                "due": "2026-05-04T08:00",
                "now": "2026-05-04T08:00",
                "interval_h": "12",
                "time_critical": false
              },
              "output": {"error":"administration-mismatch"}
            },
            {
              "input": {
                "ordered": {
                  "patient_id": "p1",
                  "medication_name": "carprofen",
                  "dosage": "44",
                  "dosage_unit": "mg",
                  "route": "oral"
                },
                "at_hand": {
                  "patient_id": "p1",
                  "medication_name": "carprofen",
                  "dosage": "88",
                  "dosage_unit": "mg",
                  "route": "oral"
                },
                "due": "2026-05-04T20:00",
                "now": "2026-05-04T20:00",
                "interval_h": "12",
                "time_critical": false,
                "previous_status": "missed"
              },
              "output": {"error":"dose-doubling-refused"}
            }
          ]
        }
      ]
    },
    {
      "name": "clinical",
      "title": "Clinical work",
      "doc": "What measurements mean, what is due, and what a record must show.",
      "rules": [
        {
          "id": "clinical.vcpr",
          "function": "clinical.vcpr",
          "doc": [
            "Says whether the relationship of veterinarian, client and patient holds on a day: through the day so many months after the last examination in person."
          ],
          "source": "AVMA Model Veterinary Practice Act; 21 CFR 530.3(i); to be confirmed by a veterinarian",
          "file": "core/src/domain/medical_records/vcpr.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The last examination, and the day of the question.",
            "fields": [
              {
                "name": "last_exam",
                "label": "Last exam",
                "doc": "The day of the last examination in person.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "months",
                "label": "Months",
                "doc": "The months for which an examination counts; at least 1.",
                "optional": true,
                "default": 12,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it does.",
            "fields": [
              {"name":"valid","label":"Valid","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "valid_through",
                "label": "Valid through",
                "doc": "The last day on which it does.",
                "of": {"kind":"date"}
              }
            ]
          },
          "codes": [
            {"code":"vcpr-missing","doc":"No veterinarian has examined the animal in person."},
            {"code":"vcpr-expired","doc":"The last examination of the animal in person is too long ago."}
          ],
          "examples": [
            {"input":{"last_exam":"2025-06-15","on":"2026-06-15"},"output":{"valid":true,"valid_through":"2026-06-15"}},
            {
              "input": {"last_exam":"2025-06-15","on":"2026-06-16"},
              "output": {"error":"vcpr-expired","expired_after":"2026-06-15"}
            },
            {
              "input": {"last_exam":"2026-01-31","on":"2026-07-30","months":6},
              "output": {"valid":true,"valid_through":"2026-07-31"}
            },
            {"input":{"last_exam":null,"on":"2026-07-30"},"output":{"error":"vcpr-missing"}}
          ]
        },
        {
          "id": "clinical.signoff",
          "function": "clinical.signoff",
          "doc": ["Checks that a note is complete and that a veterinarian signs it."],
          "source": "AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian",
          "file": "core/src/domain/medical_records/signoff.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A note, and who would sign it.",
            "fields": [
              {"name":"subjective","label":"Subjective","doc":"What the owner tells.","of":{"kind":"text"}},
              {"name":"objective","label":"Objective","doc":"What the examination finds.","of":{"kind":"text"}},
              {"name":"assessment","label":"Assessment","doc":"What it means.","of":{"kind":"text"}},
              {"name":"plan","label":"Plan","doc":"What is to be done.","of":{"kind":"text"}},
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What the animal weighs in kg; above zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "signer_role",
                "label": "Signer role",
                "doc": "Who would sign it.",
                "optional": true,
                "default": "veterinarian",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"veterinarian"},
                    {"value":"veterinary_technician"},
                    {"value":"veterinary_assistant"},
                    {"value":"receptionist"},
                    {"value":"practice_manager"},
                    {"value":"groomer"},
                    {"value":"kennel_attendant"},
                    {"value":"laboratory_technician"},
                    {"value":"radiology_technician"},
                    {"value":"surgery_technician"},
                    {"value":"anesthesia_technician"},
                    {"value":"pharmacy_technician"},
                    {"value":"cleaner"},
                    {"value":"security"},
                    {"value":"other"}
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it may be.",
            "fields": [{"name":"signed","label":"Signed","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"soap-incomplete","doc":"Parts of the SOAP note are still empty."},
            {"code":"signoff-requires-veterinarian","doc":"Only a veterinarian signs a record."}
          ],
          "examples": [
            {
              "input": {"subjective":"s","objective":"o","assessment":"","plan":"p","weight_kg":"4.2"},
              "output": {"error":"soap-incomplete","missing":["assessment"]}
            },
            {
              "input": {
                "subjective": "s",
                "objective": "o",
                "assessment": "a",
                "plan": "p",
                "weight_kg": "4.2",
                "signer_role": "veterinary_technician"
              },
              "output": {"error":"signoff-requires-veterinarian"}
            },
            {
              "input": {"subjective":"s","objective":"o","assessment":"a","plan":"p","weight_kg":"4.2"},
              "output": {"signed":true}
            }
          ]
        },
        {
          "id": "clinical.signoff_due",
          "function": "clinical.signoffDue",
          "doc": ["Points out a note that is not signed 72 hours after it was written; the last minute is in time."],
          "source": "AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian",
          "file": "core/src/domain/medical_records/signoff_due.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A note of a visit, and the moment of the question.",
            "fields": [
              {
                "name": "written_at",
                "label": "Written at",
                "doc": "When it was written, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {"name":"is_signed","label":"Is signed","doc":"Whether it is signed.","of":{"kind":"bool"}},
              {
                "name": "now",
                "label": "Now",
                "doc": "The moment of the question; not before it was written.",
                "of": {"kind":"local_time"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [{"code":"signoff-overdue","doc":"The record should have been signed by now."}],
          "examples": [
            {"input":{"written_at":"2026-05-04T10:00","is_signed":false,"now":"2026-05-06T18:00"},"output":{"ok":true}},
            {
              "input": {"written_at":"2026-05-04T10:00","is_signed":false,"now":"2026-05-08T09:00"},
              "output": {"error":"signoff-overdue"}
            },
            {"input":{"written_at":"2026-05-04T10:00","is_signed":true,"now":"2026-05-08T09:00"},"output":{"ok":true}}
          ]
        },
        {
          "id": "clinical.note_change",
          "function": "clinical.noteChange",
          "doc": ["Leaves a signed note as it is, unless it is amended for a reason. A blank reason is none."],
          "source": "AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian",
          "file": "core/src/domain/medical_records/note_change.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A change to the note of a visit.",
            "fields": [
              {"name":"is_signed","label":"Is signed","doc":"Whether the note is signed.","of":{"kind":"bool"}},
              {
                "name": "is_amendment",
                "label": "Is amendment",
                "doc": "Whether the change is an amendment: a new version beside the old text, with its author and time.",
                "of": {"kind":"bool"}
              },
              {
                "name": "amendment_reason",
                "label": "Amendment reason",
                "doc": "Why it is amended.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"encounter-locked","doc":"The record is signed; a change is an amendment."},
            {"code":"amendment-reason-required","doc":"A signed record is amended only for a reason."}
          ],
          "examples": [
            {"input":{"is_signed":false,"is_amendment":false},"output":{"ok":true}},
            {"input":{"is_signed":true,"is_amendment":false},"output":{"error":"encounter-locked"}},
            {
              "input": {
                "is_signed": true,
                "is_amendment": true,
                "amendment_reason": "The weight of another animal was noted."
              },
              "output": {"ok":true}
            },
            {"input":{"is_signed":true,"is_amendment":true},"output":{"error":"amendment-reason-required"}}
          ]
        },
        {
          "id": "clinical.telehealth",
          "function": "clinical.telehealth",
          "doc": [
            "Says whether a drug may be prescribed by telehealth alone: no controlled substances, no xylazine, and antimicrobials for 14 days at most.",
            "Where federal law asks for an examination in person, for use beyond the label, this does not replace it."
          ],
          "source": "California Business and Professions Code 4826.6 (AB 1399, in force January 2024); to be confirmed by a veterinarian",
          "file": "core/src/domain/medical_records/telehealth.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What is to be prescribed without an examination in person.",
            "fields": [
              {
                "name": "is_controlled_substance",
                "label": "Is controlled substance",
                "doc": "Whether it is a controlled substance.",
                "of": {"kind":"bool"}
              },
              {"name":"is_xylazine","label":"Is xylazine","doc":"Whether it is xylazine.","of":{"kind":"bool"}},
              {
                "name": "is_antimicrobial",
                "label": "Is antimicrobial",
                "doc": "Whether it acts on microbes.",
                "of": {"kind":"bool"}
              },
              {
                "name": "duration_days",
                "label": "Duration (days)",
                "doc": "For how many days it is given.",
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"telehealth-drug-not-allowed","doc":"The drug takes an examination in person."},
            {"code":"telehealth-quantity-exceeded","doc":"For so many days the drug takes an examination in person."}
          ],
          "examples": [
            {
              "input": {"is_controlled_substance":false,"is_xylazine":false,"is_antimicrobial":true,"duration_days":10},
              "output": {"ok":true}
            },
            {
              "input": {"is_controlled_substance":true,"is_xylazine":false,"is_antimicrobial":false,"duration_days":5},
              "output": {"error":"telehealth-drug-not-allowed"}
            },
            {
              "input": {"is_controlled_substance":false,"is_xylazine":false,"is_antimicrobial":true,"duration_days":21},
              "output": {"error":"telehealth-quantity-exceeded"}
            }
          ]
        },
        {
          "id": "clinical.weight_trend",
          "function": "clinical.weightTrend",
          "doc": [
            "Computes the change between two weights and says what is remarkable about it.",
            "More than a fifth either way within 90 days is taken for a slip until somebody confirms it. All is judged by the exact change, not by the one that is shown."
          ],
          "source": "AAHA nutrition and weight management guidelines 2021; to be confirmed by a veterinarian",
          "file": "core/src/domain/patients/weight_trend.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "Two weights of one animal.",
            "fields": [
              {
                "name": "previous_kg",
                "label": "Previous (kg)",
                "doc": "The earlier weight in kg; above zero.",
                "of": {"kind":"decimal"}
              },
              {"name":"previous_on","label":"Previous on","doc":"The day of the earlier weight.","of":{"kind":"date"}},
              {
                "name": "current_kg",
                "label": "Current (kg)",
                "doc": "The later weight in kg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "current_on",
                "label": "Current on",
                "doc": "The day of the later weight; not before the earlier.",
                "of": {"kind":"date"}
              },
              {
                "name": "confirmed",
                "label": "Confirmed",
                "doc": "Whether somebody has weighed again, or the animal is still growing.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The change.",
            "fields": [
              {
                "name": "change_percent",
                "label": "Change (%)",
                "doc": "The change in percent of the earlier weight, to one place.",
                "of": {"kind":"decimal"}
              },
              {"name":"days","label":"Days","doc":"The days between the two.","of":{"kind":"integer"}},
              {
                "name": "flags",
                "label": "Flags",
                "doc": "What is remarkable about it.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"weight-loss-marked","doc":"A tenth of the weight is gone, or more."},
                      {"value":"weight-loss-rapid","doc":"A twentieth of the weight is gone within a month, or more."},
                      {"value":"weight-gain-marked","doc":"A tenth of the weight has come, or more."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {
              "code": "weight-implausible",
              "doc": "The weight has changed more than an animal's does, and nobody has confirmed it."
            }
          ],
          "examples": [
            {
              "input": {"previous_kg":"20.0","previous_on":"2026-04-01","current_kg":"18.9","current_on":"2026-04-25"},
              "output": {"change_percent":"-5.5","days":24,"flags":["weight-loss-rapid"]}
            },
            {
              "input": {"previous_kg":"5.00","previous_on":"2025-10-01","current_kg":"4.45","current_on":"2026-04-01"},
              "output": {"change_percent":"-11.0","days":182,"flags":["weight-loss-marked"]}
            },
            {
              "input": {"previous_kg":"5.0","previous_on":"2026-03-01","current_kg":"11.0","current_on":"2026-04-01"},
              "output": {"error":"weight-implausible","change_percent":"120.0"}
            }
          ]
        },
        {
          "id": "clinical.ideal_weight",
          "function": "clinical.idealWeight",
          "doc": [
            "Estimates the ideal weight from the body condition: each point above or below the ideal is a tenth of the ideal weight, and both 4 and 5 are ideal."
          ],
          "source": "WSAVA body condition score; AAHA nutrition and weight management guidelines 2021; to be confirmed by a veterinarian",
          "file": "core/src/domain/patients/ideal_weight.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The weight and the body condition of an animal.",
            "fields": [
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What it weighs in kg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "bcs",
                "label": "Body condition score",
                "doc": "Its body condition, a whole number from 1 to 9.",
                "of": {"kind":"integer"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What it should weigh.",
            "fields": [
              {
                "name": "ideal_kg",
                "label": "Ideal (kg)",
                "doc": "The ideal weight in kg, to two places.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [{"code":"bcs-out-of-range","doc":"A body condition score is a whole number from 1 to 9."}],
          "examples": [
            {"input":{"weight_kg":"36","bcs":8},"output":{"ideal_kg":"27.69"}},
            {"input":{"weight_kg":"4","bcs":4},"output":{"ideal_kg":"4.00"}},
            {"input":{"weight_kg":"3.2","bcs":3},"output":{"ideal_kg":"4.00"}},
            {"input":{"weight_kg":"4","bcs":10},"output":{"error":"bcs-out-of-range"}}
          ]
        },
        {
          "id": "clinical.rer",
          "function": "clinical.rer",
          "doc": [
            "Computes the energy that an animal needs at rest, and in a day of its life.",
            "The second is computed from the first before that is rounded."
          ],
          "source": "AAHA nutrition and weight management guidelines 2021; WSAVA global nutrition guidelines",
          "file": "core/src/domain/patients/rer.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An animal, and what it does.",
            "fields": [
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What it weighs in kg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "factor",
                "label": "Factor",
                "doc": "How often it needs the energy at rest; above zero.",
                "optional": true,
                "default": "1.0",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The energy.",
            "fields": [
              {
                "name": "rer_kcal",
                "label": "Resting energy (kcal)",
                "doc": "The energy at rest in kcal, to one place.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "der_kcal",
                "label": "Daily energy (kcal)",
                "doc": "The energy of a day in kcal, to one place.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [],
          "examples": [
            {"input":{"weight_kg":"10","factor":"1.6"},"output":{"rer_kcal":"393.6","der_kcal":"629.8"}},
            {"input":{"weight_kg":"4.5","factor":"1.2"},"output":{"rer_kcal":"216.3","der_kcal":"259.5"}},
            {"input":{"weight_kg":"32"},"output":{"rer_kcal":"941.8","der_kcal":"941.8"}}
          ]
        },
        {
          "id": "clinical.vitals",
          "function": "clinical.vitals",
          "doc": [
            "Compares vital signs with what is usual for the species, whose ends belong to it.",
            "What no living animal has is a slip, and refused."
          ],
          "source": "Merck Veterinary Manual; common teaching ranges, which differ; to be confirmed by a veterinarian",
          "file": "core/src/domain/patients/vitals.rs",
          "data": ["vital_signs"],
          "input": {
            "kind": "record",
            "doc": "The vital signs of an adult animal at rest.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "temp_c",
                "label": "Temperature (°C)",
                "doc": "The temperature in degrees Celsius; from 25 to 45.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "hr",
                "label": "Heart rate",
                "doc": "The beats of the heart in a minute; from 0 to 600.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "rr",
                "label": "Respiratory rate",
                "doc": "The breaths in a minute; from 0 to 300.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How each of them stands.",
            "fields": [
              {
                "name": "temp_c",
                "label": "Temperature (°C)",
                "doc": "The temperature.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [{"value":"N","doc":"Usual."},{"value":"L","doc":"Lower."},{"value":"H","doc":"Higher."}]
                }
              },
              {
                "name": "hr",
                "label": "Heart rate",
                "doc": "The heart rate.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [{"value":"N","doc":"Usual."},{"value":"L","doc":"Lower."},{"value":"H","doc":"Higher."}]
                }
              },
              {
                "name": "rr",
                "label": "Respiratory rate",
                "doc": "The respiratory rate.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [{"value":"N","doc":"Usual."},{"value":"L","doc":"Lower."},{"value":"H","doc":"Higher."}]
                }
              }
            ]
          },
          "codes": [
            {
              "code": "reference-range-missing",
              "doc": "Nothing is known of what is usual for the species, or the laboratory names no range."
            },
            {"code":"vital-implausible","doc":"No living animal has such a temperature or such a rate."}
          ],
          "examples": [
            {"input":{"species":"cat","temp_c":"39.4","hr":"210","rr":"44"},"output":{"temp_c":"H","hr":"N","rr":"H"}},
            {"input":{"species":"horse","temp_c":"37.2","hr":"27","rr":"16"},"output":{"temp_c":"N","hr":"L","rr":"N"}}
          ]
        },
        {
          "id": "clinical.pain",
          "function": "clinical.pain",
          "doc": [
            "Asks for treatment of pain from a score of 6 of 24 on the short Glasgow scale, 5 of 20 on the same without walking, and 4 of 10 on the Feline Grimace Scale."
          ],
          "source": "Glasgow composite measure pain scale, short form 2007; Feline Grimace Scale 2019; to be confirmed by a veterinarian",
          "file": "core/src/domain/patients/pain.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A score on a scale of pain.",
            "fields": [
              {
                "name": "scale",
                "label": "Scale",
                "doc": "The scale.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"glasgow_short","doc":"The short form of the Glasgow composite scale, of 24."},
                    {"value":"glasgow_short_without_walking","doc":"The same without walking, of 20."},
                    {"value":"feline_grimace","doc":"The Feline Grimace Scale, of 10."}
                  ]
                }
              },
              {
                "name": "score",
                "label": "Score",
                "doc": "The score; no higher than the scale reaches.",
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [{"code":"pain-intervention-due","doc":"The pain has to be treated."}],
          "examples": [
            {"input":{"scale":"glasgow_short","score":3},"output":{"ok":true}},
            {"input":{"scale":"glasgow_short","score":9},"output":{"error":"pain-intervention-due"}},
            {"input":{"scale":"feline_grimace","score":4},"output":{"error":"pain-intervention-due"}}
          ]
        },
        {
          "id": "clinical.lab_flag",
          "function": "clinical.labFlag",
          "doc": [
            "Compares a value with its range, whose ends belong to it, and with the critical limits, which count before the range.",
            "Nothing is converted: a range in another unit is none."
          ],
          "source": "The laboratory's own range; CAP and CLSI practice for critical values; to be confirmed by a veterinarian",
          "file": "core/src/domain/diagnostics/lab_flag.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A value, and the range that the laboratory names for the species and the age.",
            "fields": [
              {"name":"value","label":"Value","doc":"The value.","of":{"kind":"decimal"}},
              {"name":"unit","label":"Unit","doc":"Its unit.","of":{"kind":"text"}},
              {"name":"low","label":"Low","doc":"The lowest usual value.","optional":true,"of":{"kind":"decimal"}},
              {"name":"high","label":"High","doc":"The highest usual value.","optional":true,"of":{"kind":"decimal"}},
              {
                "name": "range_unit",
                "label": "Range unit",
                "doc": "The unit of the range; that of the value when it is left out.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {
                "name": "critical_low",
                "label": "Critical low",
                "doc": "The value from which on downwards somebody must be told.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "critical_high",
                "label": "Critical high",
                "doc": "The value from which on upwards somebody must be told.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How it stands.",
            "fields": [
              {
                "name": "flag",
                "label": "Flag",
                "doc": "How it stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"LL","doc":"So low that somebody must be told."},
                    {"value":"L","doc":"Below the range."},
                    {"value":"N","doc":"Within the range."},
                    {"value":"H","doc":"Above the range."},
                    {"value":"HH","doc":"So high that somebody must be told."}
                  ]
                }
              }
            ]
          },
          "codes": [
            {
              "code": "reference-range-missing",
              "doc": "Nothing is known of what is usual for the species, or the laboratory names no range."
            },
            {"code":"unit-mismatch","doc":"A measure is in another unit than the one it is compared with."}
          ],
          "examples": [
            {"input":{"value":"1.8","unit":"mg/dL","low":"0.5","high":"1.8"},"output":{"flag":"N"}},
            {
              "input": {"value":"7.6","unit":"mmol/L","low":"3.5","high":"5.8","critical_high":"7.5"},
              "output": {"flag":"HH"}
            },
            {
              "input": {"value":"2.5","unit":"mmol/L","low":"3.5","high":"5.8","critical_low":"2.5"},
              "output": {"flag":"LL"}
            },
            {
              "input": {"value":"120","unit":"umol/L","low":"0.5","high":"1.8","range_unit":"mg/dL"},
              "output": {"error":"unit-mismatch"}
            }
          ]
        },
        {
          "id": "clinical.result",
          "function": "clinical.result",
          "doc": [
            "Checks that a result is about the order, the animal and the sample it is entered for, and points out a critical one that nobody has acknowledged after 30 minutes."
          ],
          "source": "CAP and CLSI practice for the identity of samples and for critical values; to be confirmed by a veterinarian",
          "file": "core/src/domain/diagnostics/incoming.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A result, and the order that it is entered for.",
            "fields": [
              {
                "name": "ordered",
                "label": "Ordered",
                "doc": "What was ordered.",
                "of": {
                  "kind": "record",
                  "doc": "What a test or its result is about.",
                  "fields": [
                    {
                      "name": "diagnostic_test_order_id",
                      "label": "Diagnostic test order ID",
                      "doc": "The order.",
                      "of": {"kind":"text"}
                    },
                    {"name":"patient_id","label":"Patient ID","doc":"The animal.","of":{"kind":"text"}},
                    {"name":"sample","label":"Sample","doc":"The sample.","of":{"kind":"text"}}
                  ]
                }
              },
              {
                "name": "resulted",
                "label": "Resulted",
                "doc": "What the result says it is about.",
                "of": {
                  "kind": "record",
                  "doc": "What a test or its result is about.",
                  "fields": [
                    {
                      "name": "diagnostic_test_order_id",
                      "label": "Diagnostic test order ID",
                      "doc": "The order.",
                      "of": {"kind":"text"}
                    },
                    {"name":"patient_id","label":"Patient ID","doc":"The animal.","of":{"kind":"text"}},
                    {"name":"sample","label":"Sample","doc":"The sample.","of":{"kind":"text"}}
                  ]
                }
              },
              {
                "name": "is_critical",
                "label": "Is critical",
                "doc": "Whether a value of it is at or beyond a critical limit.",
                "of": {"kind":"bool"}
              },
              {
                "name": "resulted_at",
                "label": "Resulted at",
                "doc": "When it came, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "is_acknowledged",
                "label": "Is acknowledged",
                "doc": "Whether somebody has acknowledged it.",
                "of": {"kind":"bool"}
              },
              {
                "name": "now",
                "label": "Now",
                "doc": "The moment of the question; not before it came.",
                "of": {"kind":"local_time"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"result-order-mismatch","doc":"The result is for another order, animal or sample."},
            {"code":"critical-result-unacknowledged","doc":"Nobody has been told of a critical result yet."}
          ],
          "examples": [
            {
              "input": {
                "ordered": {"diagnostic_test_order_id":"o1","patient_id":"p1","sample":"s1"},
                "resulted": {"diagnostic_test_order_id":"o1","patient_id":"p1","sample":"s1"},
                "is_critical": false,
                "resulted_at": "2026-05-04T10:00",
                "is_acknowledged": false,
                "now": "2026-05-04T12:00"
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "ordered": {"diagnostic_test_order_id":"o1","patient_id":"p1","sample":"s1"},
                "resulted": {"diagnostic_test_order_id":"o1","patient_id":"p2","sample":"s1"},
                "is_critical": false,
                "resulted_at": "2026-05-04T10:00",
                "is_acknowledged": false,
                "now": "2026-05-04T10:05"
              },
              "output": {"error":"result-order-mismatch"}
            },
            {
              "input": {
                "ordered": {"diagnostic_test_order_id":"o1","patient_id":"p1","sample":"s1"},
                "resulted": {"diagnostic_test_order_id":"o1","patient_id":"p1","sample":"s1"},
                "is_critical": true,
                "resulted_at": "2026-05-04T10:00",
                "is_acknowledged": false,
                "now": "2026-05-04T10:45"
              },
              "output": {"error":"critical-result-unacknowledged"}
            }
          ]
        },
        {
          "id": "clinical.fluids",
          "function": "clinical.fluids",
          "doc": [
            "Computes the rate of fluids: what a dog or a cat needs, what it lacks, and what it goes on losing.",
            "The parts are added up before anything is rounded."
          ],
          "source": "AAHA/AAFP fluid therapy guidelines 2013; AAHA fluid therapy guidelines 2024",
          "file": "core/src/domain/treatments/fluids.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An animal, and what it lacks.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What it weighs in kg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "dehydration_percent",
                "label": "Dehydration (%)",
                "doc": "How much of its weight it lacks in water, in percent, 0 to 15.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {
                "name": "hours",
                "label": "Hours",
                "doc": "The hours in which that is replaced; above zero.",
                "optional": true,
                "default": "24",
                "of": {"kind":"decimal"}
              },
              {
                "name": "losses_ml_per_h",
                "label": "Losses (mL/h)",
                "doc": "What it goes on losing, in mL each hour; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The fluids.",
            "fields": [
              {
                "name": "maintenance_ml_day",
                "label": "Maintenance (mL/day)",
                "doc": "What it needs in a day in mL, to one place.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "deficit_ml",
                "label": "Deficit (mL)",
                "doc": "What it lacks in mL, to one place.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "rate_ml_per_h",
                "label": "Rate (mL/h)",
                "doc": "The rate in mL/h for all of it, to one place.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {
              "code": "reference-range-missing",
              "doc": "Nothing is known of what is usual for the species, or the laboratory names no range."
            },
            {
              "code": "dehydration-out-of-range",
              "doc": "An animal has lost between nothing and 15 percent of its weight in water."
            }
          ],
          "examples": [
            {
              "input": {"species":"dog","weight_kg":"20","dehydration_percent":"8","hours":"24"},
              "output": {"maintenance_ml_day":"1248.4","deficit_ml":"1600.0","rate_ml_per_h":"118.7"}
            },
            {
              "input": {"species":"cat","weight_kg":"4","dehydration_percent":"6","hours":"12","losses_ml_per_h":"3"},
              "output": {"maintenance_ml_day":"226.3","deficit_ml":"240.0","rate_ml_per_h":"32.4"}
            },
            {
              "input": {"species":"dog","weight_kg":"10","dehydration_percent":"20"},
              "output": {"error":"dehydration-out-of-range"}
            }
          ]
        },
        {
          "id": "clinical.fluid_limits",
          "function": "clinical.fluidLimits",
          "doc": [
            "Bounds the fluids of the first hour, 90 mL for each kg of a dog and 60 of a cat, and potassium, 0.5 mmol for each kg and hour. The limits themselves are borne."
          ],
          "source": "AAHA/AAFP fluid therapy guidelines 2013; AAHA fluid therapy guidelines 2024; to be confirmed by a veterinarian",
          "file": "core/src/domain/treatments/fluid_limits.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An animal, and what it is given.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "What it weighs in kg; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "first_hour_ml",
                "label": "First hour (mL)",
                "doc": "All fluids of the first hour together, boluses included, in mL; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "potassium_mmol_per_kg_h",
                "label": "Potassium mmol per kg (h)",
                "doc": "The potassium in them, in mmol for each kg and hour; zero where there is none.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {
              "code": "reference-range-missing",
              "doc": "Nothing is known of what is usual for the species, or the laboratory names no range."
            },
            {"code":"fluid-overload-risk","doc":"More fluid is given in the first hour than the heart can cope with."},
            {"code":"potassium-rate-exceeded","doc":"Potassium is given faster than the heart can bear."}
          ],
          "examples": [
            {
              "input": {"species":"dog","weight_kg":"20","first_hour_ml":"400","potassium_mmol_per_kg_h":"0"},
              "output": {"ok":true}
            },
            {
              "input": {"species":"cat","weight_kg":"4","first_hour_ml":"300","potassium_mmol_per_kg_h":"0"},
              "output": {"error":"fluid-overload-risk"}
            },
            {
              "input": {"species":"dog","weight_kg":"20","first_hour_ml":"100","potassium_mmol_per_kg_h":"0.6"},
              "output": {"error":"potassium-rate-exceeded"}
            },
            {
              "input": {"species":"rabbit","weight_kg":"2","first_hour_ml":"20","potassium_mmol_per_kg_h":"0"},
              "output": {"error":"reference-range-missing"}
            }
          ]
        },
        {
          "id": "clinical.triage",
          "function": "clinical.triage",
          "doc": ["Says by when a case is to be seen, and whether it has waited too long."],
          "source": "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x",
          "file": "core/src/domain/emergency/wait.rs",
          "data": ["triage_targets"],
          "input": {
            "kind": "record",
            "doc": "A case, and when it was seen or how late it is.",
            "fields": [
              {
                "name": "triage_level",
                "label": "Triage level",
                "doc": "How urgent it is.",
                "of": {
                  "kind": "choice",
                  "values": [{"value":"immediate"},{"value":"urgent"},{"value":"semi_urgent"},{"value":"non_urgent"}]
                }
              },
              {
                "name": "arrived",
                "label": "Arrived",
                "doc": "When it arrived, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {"name":"seen","label":"Seen","doc":"When it was seen.","optional":true,"of":{"kind":"local_time"}},
              {
                "name": "now",
                "label": "Now",
                "doc": "The moment of the question; needed for a case that was not seen yet.",
                "optional": true,
                "of": {"kind":"local_time"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The wait.",
            "fields": [
              {"name":"target_at","label":"Target at","doc":"By when it is to be seen.","of":{"kind":"local_time"}},
              {
                "name": "waited_min",
                "label": "Waited (minutes)",
                "doc": "The minutes it has waited.",
                "of": {"kind":"integer"}
              },
              {"name":"breached","label":"Breached","doc":"Whether that is too long.","of":{"kind":"bool"}}
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {"triage_level":"urgent","arrived":"2026-05-04T10:00","seen":"2026-05-04T10:15"},
              "output": {"target_at":"2026-05-04T10:15","waited_min":15,"breached":false}
            },
            {
              "input": {"triage_level":"semi_urgent","arrived":"2026-05-04T10:00","now":"2026-05-04T11:01"},
              "output": {"target_at":"2026-05-04T11:00","waited_min":61,"breached":true}
            },
            {
              "input": {"triage_level":"immediate","arrived":"2026-05-04T10:00","seen":"2026-05-04T10:01"},
              "output": {"target_at":"2026-05-04T10:00","waited_min":1,"breached":true}
            }
          ]
        },
        {
          "id": "clinical.retriage",
          "function": "clinical.retriage",
          "doc": [
            "Asks for a new look at a case that has waited as long as its level allows. A look that finds it less urgent says why; a blank reason is none."
          ],
          "source": "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x",
          "file": "core/src/domain/emergency/retriage.rs",
          "data": ["triage_targets"],
          "input": {
            "kind": "record",
            "doc": "A case that has not been seen, and the last look at it.",
            "fields": [
              {
                "name": "triage_level",
                "label": "Triage level",
                "doc": "How urgent it was by the last look.",
                "of": {
                  "kind": "choice",
                  "values": [{"value":"immediate"},{"value":"urgent"},{"value":"semi_urgent"},{"value":"non_urgent"}]
                }
              },
              {
                "name": "triaged_at",
                "label": "Triaged at",
                "doc": "When that was, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "now",
                "label": "Now",
                "doc": "The moment of the question; not before that.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "new_level",
                "label": "New level",
                "doc": "How urgent it is by a look at it now; none while nobody looks.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [{"value":"immediate"},{"value":"urgent"},{"value":"semi_urgent"},{"value":"non_urgent"}]
                }
              },
              {"name":"reason","label":"Reason","doc":"Why it is less urgent.","optional":true,"of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"retriage-due","doc":"A case has waited as long as its level allows and is looked at again."},
            {"code":"triage-downgrade-reason","doc":"A case becomes less urgent only for a reason."}
          ],
          "examples": [
            {
              "input": {"triage_level":"urgent","triaged_at":"2026-05-04T10:00","now":"2026-05-04T10:10"},
              "output": {"ok":true}
            },
            {
              "input": {"triage_level":"urgent","triaged_at":"2026-05-04T10:00","now":"2026-05-04T10:20"},
              "output": {"error":"retriage-due"}
            },
            {
              "input": {
                "triage_level": "urgent",
                "triaged_at": "2026-05-04T10:00",
                "now": "2026-05-04T10:20",
                "new_level": "semi_urgent"
              },
              "output": {"error":"triage-downgrade-reason"}
            },
            {
              "input": {
                "triage_level": "urgent",
                "triaged_at": "2026-05-04T10:00",
                "now": "2026-05-04T10:20",
                "new_level": "semi_urgent",
                "reason": "It breathes easily now."
              },
              "output": {"ok":true}
            }
          ]
        },
        {
          "id": "clinical.anesthesia_gaps",
          "function": "clinical.anesthesiaGaps",
          "doc": ["Looks for times in which nothing was written down for too long, from start to end."],
          "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be confirmed by a veterinarian",
          "file": "core/src/domain/surgeries/anesthesia_gaps.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An anesthesia, and when its readings were taken.",
            "fields": [
              {
                "name": "start",
                "label": "Start",
                "doc": "When it began, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {"name":"end","label":"End","doc":"When it ended; after the start.","of":{"kind":"local_time"}},
              {
                "name": "readings",
                "label": "Readings",
                "doc": "When something was written down, in any order; from start to end.",
                "of": {"kind":"list","of":{"kind":"local_time"}}
              },
              {
                "name": "max_gap_min",
                "label": "Maximum gap (minutes)",
                "doc": "The minutes from one reading to the next.",
                "optional": true,
                "default": 5,
                "of": {"kind":"count"}
              },
              {
                "name": "tolerance_min",
                "label": "Tolerance (minutes)",
                "doc": "The minutes by which a reading may be late.",
                "optional": true,
                "default": 1,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it was.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"anesthesia-record-gap","doc":"Nothing was written down for longer than is allowed."}
          ],
          "examples": [
            {
              "input": {
                "start": "2026-05-04T10:00",
                "end": "2026-05-04T10:16",
                "readings": ["2026-05-04T10:05","2026-05-04T10:11"]
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "start": "2026-05-04T10:00",
                "end": "2026-05-04T10:20",
                "readings": ["2026-05-04T10:05","2026-05-04T10:15"]
              },
              "output": {"error":"anesthesia-record-gap","gaps":[{"from":"10:05","minutes":10}]}
            }
          ]
        },
        {
          "id": "clinical.monitoring",
          "function": "clinical.monitoring",
          "doc": [
            "Points out what an animal under anesthesia does not bear: a low pressure, little oxygen, too much or too little carbon dioxide, cold, a slow or a fast heart, no breath.",
            "The limits themselves are borne. What was not measured is named, and never taken for good."
          ],
          "source": "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be confirmed by a veterinarian",
          "file": "core/src/domain/surgeries/monitoring.rs",
          "data": ["anesthesia_limits"],
          "input": {
            "kind": "record",
            "doc": "One reading of the monitor; what was not measured is left out.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "mean_pressure",
                "label": "Mean pressure",
                "doc": "The mean arterial pressure in mmHg; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "systolic_pressure",
                "label": "Systolic pressure",
                "doc": "The systolic arterial pressure in mmHg; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "spo2",
                "label": "Spo2",
                "doc": "The saturation of the blood with oxygen in percent; from 0 to 100.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "etco2",
                "label": "Etco2",
                "doc": "The carbon dioxide at the end of a breath in mmHg; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "temp_c",
                "label": "Temperature (°C)",
                "doc": "The temperature in degrees Celsius; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "hr",
                "label": "Heart rate",
                "doc": "The beats of the heart in a minute; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "seconds_without_breath",
                "label": "Seconds without breath",
                "doc": "The seconds since the last breath; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What was found.",
            "fields": [
              {
                "name": "alerts",
                "label": "Alerts",
                "doc": "What is pointed out, in the order of the measures.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "Something that is pointed out.",
                    "fields": [
                      {
                        "name": "code",
                        "label": "Code",
                        "doc": "What it is.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"hypotension","doc":"The blood pressure is low."},
                            {"value":"hypoxemia","doc":"There is too little oxygen in the blood."},
                            {"value":"hypercapnia","doc":"There is too much carbon dioxide in the breath."},
                            {"value":"hypocapnia","doc":"There is too little carbon dioxide in the breath."},
                            {"value":"hypothermia","doc":"The animal is cold."},
                            {"value":"bradycardia","doc":"The heart beats slowly."},
                            {"value":"tachycardia","doc":"The heart beats fast."},
                            {
                              "value": "reference-range-missing",
                              "doc": "The heart rate was measured, and nothing is known of what is usual for the species."
                            },
                            {"value":"apnea","doc":"The animal has not breathed for a minute."}
                          ]
                        }
                      },
                      {
                        "name": "critical",
                        "label": "Critical",
                        "doc": "Whether somebody has to act at once.",
                        "of": {"kind":"bool"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "not_measured",
                "label": "Not measured",
                "doc": "What nobody measured, so that nothing is said about it. One pressure of the two is enough.",
                "of": {"kind":"list","of":{"kind":"text"}}
              }
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {
                "species": "dog",
                "mean_pressure": "75",
                "spo2": "98",
                "etco2": "42",
                "temp_c": "37.4",
                "hr": "95",
                "seconds_without_breath": "4"
              },
              "output": {"alerts":[],"not_measured":[]}
            },
            {
              "input": {
                "species": "cat",
                "mean_pressure": "55",
                "spo2": "88",
                "etco2": "62",
                "temp_c": "34.5",
                "hr": "90",
                "seconds_without_breath": "75"
              },
              "output": {
                "alerts": [
                  {"code":"hypotension","critical":false},
                  {"code":"hypoxemia","critical":true},
                  {"code":"hypercapnia","critical":true},
                  {"code":"hypothermia","critical":true},
                  {"code":"bradycardia","critical":false},
                  {"code":"apnea","critical":false}
                ],
                "not_measured": []
              }
            },
            {
              "input": {"species":"dog","spo2":"97","hr":"170"},
              "output": {
                "alerts": [{"code":"tachycardia","critical":false}],
                "not_measured": ["mean_pressure","systolic_pressure","etco2","temp_c","seconds_without_breath"]
              }
            },
            {
              "input": {
                "species": "rabbit",
                "systolic_pressure": "110",
                "spo2": "96",
                "etco2": "28",
                "temp_c": "38",
                "hr": "220",
                "seconds_without_breath": "2"
              },
              "output": {
                "alerts": [{"code":"hypocapnia","critical":false},{"code":"reference-range-missing","critical":false}],
                "not_measured": []
              }
            }
          ]
        },
        {
          "id": "clinical.asa",
          "function": "clinical.asa",
          "doc": [
            "Asks for the physical status before induction, and from class III on for a veterinarian who approved the plan."
          ],
          "source": "ASA physical status classification; AAHA anesthesia and monitoring guidelines 2020",
          "file": "core/src/domain/surgeries/asa.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The physical status of an animal before induction.",
            "fields": [
              {
                "name": "asa_classification",
                "label": "ASA classification",
                "doc": "The class that it was given.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [{"value":"asa_1"},{"value":"asa_2"},{"value":"asa_3"},{"value":"asa_4"},{"value":"asa_5"}]
                }
              },
              {
                "name": "approved_by_veterinarian",
                "label": "Approved by veterinarian",
                "doc": "Whether a veterinarian has approved the plan of the anesthesia.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"asa-missing","doc":"The physical status of the animal is not known."},
            {"code":"asa-approval-required","doc":"With so grave a physical status a veterinarian approves the plan."}
          ],
          "examples": [
            {"input":{"asa_classification":"asa_2","approved_by_veterinarian":false},"output":{"ok":true}},
            {
              "input": {"asa_classification":"asa_3","approved_by_veterinarian":false},
              "output": {"error":"asa-approval-required"}
            },
            {"input":{"asa_classification":"asa_4","approved_by_veterinarian":true},"output":{"ok":true}},
            {"input":{"approved_by_veterinarian":true},"output":{"error":"asa-missing"}}
          ]
        },
        {
          "id": "clinical.surgery_checklist",
          "function": "clinical.surgeryChecklist",
          "doc": [
            "Checks that sign-in, time-out and sign-out were made, none before the one that precedes it, and that nothing that was counted at the beginning is missing before closing.",
            "A count that nobody made is a missing field, never a match."
          ],
          "source": "WHO surgical safety checklist 2009; ACVAA and AAHA practice for veterinary operating rooms",
          "file": "core/src/domain/surgeries/checklist.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The checks of an operation, as far as they were made.",
            "fields": [
              {
                "name": "sign_in_at",
                "label": "Sign in at",
                "doc": "When the sign-in was made, before induction; on the clock of the clinic.",
                "optional": true,
                "of": {"kind":"local_time"}
              },
              {
                "name": "time_out_at",
                "label": "Time out at",
                "doc": "When the time-out was made, before the first cut.",
                "optional": true,
                "of": {"kind":"local_time"}
              },
              {
                "name": "sign_out_at",
                "label": "Sign out at",
                "doc": "When the sign-out was made, before the animal leaves the room.",
                "optional": true,
                "of": {"kind":"local_time"}
              },
              {
                "name": "sponge_count_initial",
                "label": "Sponge count initial",
                "doc": "The sponges and instruments counted at the beginning; zero where there are none.",
                "of": {"kind":"count"}
              },
              {
                "name": "sponge_count_final",
                "label": "Sponge count final",
                "doc": "The same before closing.",
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"checklist-incomplete","doc":"The checklist was not gone through in its order."},
            {"code":"sponge-count-mismatch","doc":"The counts before closing are not those of the beginning."}
          ],
          "examples": [
            {
              "input": {
                "sign_in_at": "2026-05-04T09:00",
                "time_out_at": "2026-05-04T09:20",
                "sign_out_at": "2026-05-04T10:05",
                "sponge_count_initial": 10,
                "sponge_count_final": 10
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "sign_in_at": "2026-05-04T09:00",
                "time_out_at": "2026-05-04T09:20",
                "sponge_count_initial": 10,
                "sponge_count_final": 10
              },
              "output": {"error":"checklist-incomplete"}
            },
            {
              "input": {
                "sign_in_at": "2026-05-04T09:00",
                "time_out_at": "2026-05-04T09:20",
                "sign_out_at": "2026-05-04T10:05",
                "sponge_count_initial": 10,
                "sponge_count_final": 9
              },
              "output": {"error":"sponge-count-mismatch"}
            }
          ]
        },
        {
          "id": "clinical.vaccine",
          "function": "clinical.vaccine",
          "doc": [
            "Follows the doses of an animal through a protocol and says what is due next.",
            "A series that rests for longer than it may begins again with the later dose. A dose that comes too soon does not count."
          ],
          "source": "AAHA Canine Vaccination Guidelines 2022; AAHA/AAFP Feline Vaccination Guidelines 2020; NASPHV Rabies Compendium 2016; reference data to be confirmed by a veterinarian",
          "file": "core/src/domain/preventive/vaccine.rs",
          "data": ["vaccine_protocols"],
          "input": {
            "kind": "record",
            "doc": "A protocol, and the doses an animal was given by it.",
            "fields": [
              {"name":"protocol","label":"Protocol","doc":"The protocol.","of":{"kind":"text"}},
              {"name":"birth","label":"Birth","doc":"The day of birth.","of":{"kind":"date"}},
              {
                "name": "doses",
                "label": "Doses",
                "doc": "The days of the doses, each after the one before.",
                "of": {"kind":"list","of":{"kind":"date"}}
              },
              {"name":"on","label":"On","doc":"The day of the question; no dose is after it.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How far the animal has come.",
            "fields": [
              {
                "name": "stage",
                "label": "Stage",
                "doc": "What comes next.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"not_started","doc":"The first dose comes next."},
                    {"value":"in_series","doc":"Another dose of the series comes next."},
                    {"value":"first_booster","doc":"The series is finished, and its first booster comes next."},
                    {"value":"booster","doc":"Another booster comes next."}
                  ]
                }
              },
              {"name":"next_due","label":"Next due","doc":"When it is due.","of":{"kind":"date"}},
              {
                "name": "status",
                "label": "Status",
                "doc": "How it stands with that.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"scheduled","doc":"Its day has not come, and the series goes on."},
                    {"value":"due","doc":"Its day has come."},
                    {"value":"up_to_date","doc":"The animal is protected."},
                    {"value":"due_soon","doc":"The booster is due within a month."},
                    {"value":"overdue","doc":"It is too late: the series begins again, or the booster is past due."}
                  ]
                }
              }
            ]
          },
          "codes": [
            {"code":"protocol-unknown","doc":"There is no protocol of that name."},
            {"code":"vaccine-too-young","doc":"The animal was too young for the dose."},
            {
              "code": "vaccine-interval-too-short",
              "doc": "The dose came too soon after the one before, and does not count."
            }
          ],
          "examples": [
            {
              "input": {
                "protocol": "canine-core",
                "birth": "2026-01-05",
                "doses": ["2026-03-02","2026-03-23","2026-04-13"],
                "on": "2026-05-01"
              },
              "output": {"stage":"in_series","next_due":"2026-05-04","status":"scheduled"}
            },
            {
              "input": {
                "protocol": "canine-core",
                "birth": "2026-01-05",
                "doses": ["2026-03-02","2026-03-23","2026-04-13","2026-05-04"],
                "on": "2027-04-10"
              },
              "output": {"stage":"first_booster","next_due":"2027-05-04","status":"due_soon"}
            },
            {
              "input": {
                "protocol": "canine-rabies",
                "birth": "2024-01-05",
                "doses": ["2024-04-01","2025-04-01"],
                "on": "2028-04-02"
              },
              "output": {"stage":"booster","next_due":"2028-04-01","status":"overdue"}
            },
            {
              "input": {
                "protocol": "feline-core",
                "birth": "2026-01-05",
                "doses": ["2026-03-02","2026-03-16"],
                "on": "2026-04-01"
              },
              "output": {"error":"vaccine-interval-too-short"}
            },
            {
              "input": {"protocol":"canine-rabies","birth":"2026-01-05","doses":["2026-03-29"],"on":"2026-04-01"},
              "output": {"error":"vaccine-too-young"}
            },
            {
              "input": {
                "protocol": "canine-lepto",
                "birth": "2023-01-01",
                "doses": ["2026-01-05","2026-03-02"],
                "on": "2026-03-10"
              },
              "output": {"stage":"in_series","next_due":"2026-03-23","status":"scheduled"}
            },
            {
              "input": {
                "protocol": "feline-core",
                "birth": "2026-01-05",
                "doses": ["2026-03-02","2026-03-30","2026-04-27"],
                "on": "2026-05-01"
              },
              "output": {"stage":"first_booster","next_due":"2026-07-05","status":"up_to_date"}
            }
          ]
        },
        {
          "id": "clinical.vaccination",
          "function": "clinical.vaccination",
          "doc": [
            "Checks the lot and the last day of a vaccine, which counts, and for rabies who gives it.",
            "Against rabies an animal counts as immunized 28 days after its first dose, and at once after a booster, however late that came."
          ],
          "source": "NASPHV Rabies Compendium 2016; AAHA Standards of Accreditation, records of vaccinations",
          "file": "core/src/domain/preventive/vaccination.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A dose of a vaccine.",
            "fields": [
              {
                "name": "lot_number",
                "label": "Lot number",
                "doc": "The lot of the vaccine.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {"name":"expiry_date","label":"Expiry date","doc":"Its last day.","of":{"kind":"date"}},
              {"name":"on","label":"On","doc":"The day on which it is given.","of":{"kind":"date"}},
              {"name":"is_rabies","label":"Is rabies","doc":"Whether it protects against rabies.","of":{"kind":"bool"}},
              {
                "name": "is_first_dose",
                "label": "Is first dose",
                "doc": "Whether it is the first dose against rabies in the life of the animal.",
                "optional": true,
                "default": true,
                "of": {"kind":"bool"}
              },
              {
                "name": "by_veterinarian",
                "label": "By veterinarian",
                "doc": "Whether a licensed veterinarian gives it.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "supervised_by_veterinarian",
                "label": "Supervised by veterinarian",
                "doc": "Whether a licensed veterinarian watches.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it may be given.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "immunized_from",
                "label": "Immunized from",
                "doc": "From when on the animal counts as immunized; of rabies alone.",
                "optional": true,
                "of": {"kind":"date"}
              }
            ]
          },
          "codes": [
            {"code":"vaccine-lot-required","doc":"A dose that is given names its lot."},
            {"code":"vaccine-expired","doc":"The vaccine has expired."},
            {
              "code": "rabies-requires-veterinarian",
              "doc": "Rabies vaccine is given by a licensed veterinarian or under the eyes of one."
            }
          ],
          "examples": [
            {
              "input": {"lot_number":"A1","expiry_date":"2027-01-31","on":"2026-05-04","is_rabies":false},
              "output": {"ok":true}
            },
            {
              "input": {
                "lot_number": "R7",
                "expiry_date": "2027-01-31",
                "on": "2026-05-04",
                "is_rabies": true,
                "by_veterinarian": true
              },
              "output": {"ok":true,"immunized_from":"2026-06-01"}
            },
            {
              "input": {"lot_number":"R7","expiry_date":"2027-01-31","on":"2026-05-04","is_rabies":true},
              "output": {"error":"rabies-requires-veterinarian"}
            },
            {
              "input": {"expiry_date":"2027-01-31","on":"2026-05-04","is_rabies":false},
              "output": {"error":"vaccine-lot-required"}
            }
          ]
        },
        {
          "id": "clinical.rabies_certificate",
          "function": "clinical.rabiesCertificate",
          "doc": [
            "Checks that a rabies certificate names the product, its lot and for how long it protects, both days, and the licence of the veterinarian."
          ],
          "source": "NASPHV Form 51; NASPHV Rabies Compendium 2016",
          "file": "core/src/domain/preventive/certificate.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A rabies certificate.",
            "fields": [
              {
                "name": "certificate",
                "label": "Certificate",
                "doc": "What stands on it.",
                "of": {
                  "kind": "record",
                  "doc": "What stands on a rabies certificate. What is not there or blank is missing.",
                  "fields": [
                    {
                      "name": "administered_on",
                      "label": "Administered on",
                      "doc": "The day of the vaccination.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "duration_years",
                      "label": "Duration years",
                      "doc": "The years for which the product protects: 1 or 3.",
                      "optional": true,
                      "of": {"kind":"count"}
                    },
                    {
                      "name": "license_number",
                      "label": "License number",
                      "doc": "The licence of the veterinarian.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "lot_number",
                      "label": "Lot number",
                      "doc": "The lot of the vaccine.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "next_due_date",
                      "label": "Next due date",
                      "doc": "The day on which the next dose is due.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "vaccine_name",
                      "label": "Vaccine name",
                      "doc": "The product.",
                      "optional": true,
                      "of": {"kind":"text"}
                    }
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [{"code":"rabies-certificate-incomplete","doc":"A rabies certificate lacks what it must show."}],
          "examples": [
            {
              "input": {
                "certificate": {
                  "vaccine_name": "Example rabies vaccine",
                  "lot_number": "R7",
                  "duration_years": 3,
                  "administered_on": "2026-05-04",
                  "next_due_date": "2029-05-04",
                  "license_number": "VET-100"
                }
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "certificate": {
                  "vaccine_name": "Example rabies vaccine",
                  "lot_number": "",
                  "duration_years": 2,
                  "administered_on": "2026-05-04",
                  "next_due_date": "2028-05-04",
                  "license_number": "VET-100"
                }
              },
              "output": {"error":"rabies-certificate-incomplete","missing":["duration_years","lot_number"]}
            }
          ]
        },
        {
          "id": "clinical.consent",
          "function": "clinical.consent",
          "doc": [
            "Looks for a form that holds for a procedure at a time; without one it says what is wrong with those there are.",
            "A form that would be right but for its age, its signer or its withdrawal says more than one that is for something else."
          ],
          "source": "AVMA policy on informed consent",
          "file": "core/src/domain/audit_logging/consent_valid.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A procedure, and the forms there are.",
            "fields": [
              {
                "name": "kind",
                "label": "Kind",
                "doc": "The kind of consent that is needed.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"surgery"},
                    {"value":"anesthesia"},
                    {"value":"euthanasia"},
                    {"value":"data_sharing"},
                    {"value":"treatment"},
                    {"value":"research"},
                    {"value":"boarding"},
                    {"value":"photography"},
                    {"value":"financial_estimate"}
                  ]
                }
              },
              {"name":"procedure","label":"Procedure","doc":"What is to be done.","of":{"kind":"text"}},
              {"name":"at","label":"At","doc":"When, on the clock of the clinic.","of":{"kind":"local_time"}},
              {
                "name": "forms",
                "label": "Forms",
                "doc": "The forms.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A signed form.",
                    "fields": [
                      {
                        "name": "kind",
                        "label": "Kind",
                        "doc": "The kind of consent.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"surgery"},
                            {"value":"anesthesia"},
                            {"value":"euthanasia"},
                            {"value":"data_sharing"},
                            {"value":"treatment"},
                            {"value":"research"},
                            {"value":"boarding"},
                            {"value":"photography"},
                            {"value":"financial_estimate"}
                          ]
                        }
                      },
                      {
                        "name": "procedures",
                        "label": "Procedures",
                        "doc": "What it is for; `*` for anything.",
                        "of": {"kind":"list","of":{"kind":"text"}}
                      },
                      {
                        "name": "signer",
                        "label": "Signer",
                        "doc": "Who signed: `owner`, `co_owner` or `agent` may.",
                        "of": {"kind":"text"}
                      },
                      {"name":"signed_at","label":"Signed at","doc":"When it was signed.","of":{"kind":"local_time"}},
                      {
                        "name": "expires_at",
                        "label": "Expires at",
                        "doc": "Until when it holds; 30 days from the signature when it does not say.",
                        "optional": true,
                        "of": {"kind":"local_time"}
                      },
                      {
                        "name": "revoked_at",
                        "label": "Revoked at",
                        "doc": "When it was revoked.",
                        "optional": true,
                        "of": {"kind":"local_time"}
                      }
                    ]
                  }
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That somebody has.",
            "fields": [{"name":"valid","label":"Valid","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"consent-missing","doc":"Neither a signature nor a witnessed spoken consent is on record."},
            {"code":"consent-scope-mismatch","doc":"The consent is for something else."},
            {"code":"consent-withdrawn","doc":"The consent was revoked."},
            {"code":"consent-expired","doc":"The consent has expired."},
            {"code":"consent-signer-not-authorized","doc":"Whoever signed may not decide for the animal."}
          ],
          "examples": [
            {
              "input": {
                "kind": "anesthesia",
                "procedure": "ovariohysterectomy",
                "at": "2026-05-04T09:00",
                "forms": [
                  {
                    "kind": "anesthesia",
                    "procedures": ["ovariohysterectomy"],
                    "signer": "owner",
                    "signed_at": "2026-05-03T17:00",
                    "expires_at": "2026-06-02T17:00"
                  }
                ]
              },
              "output": {"valid":true}
            },
            {
              "input": {
                "kind": "anesthesia",
                "procedure": "dental-cleaning",
                "at": "2026-05-04T09:00",
                "forms": [
                  {
                    "kind": "anesthesia",
                    "procedures": ["ovariohysterectomy"],
                    "signer": "owner",
                    "signed_at": "2026-05-03T17:00"
                  }
                ]
              },
              "output": {"error":"consent-scope-mismatch"}
            },
            {
              "input": {
                "kind": "surgery",
                "procedure": "mass-removal",
                "at": "2026-05-04T09:00",
                "forms": [
                  {
                    "kind": "surgery",
                    "procedures": ["*"],
                    "signer": "owner",
                    "signed_at": "2026-03-01T09:00",
                    "expires_at": "2026-03-31T09:00"
                  }
                ]
              },
              "output": {"error":"consent-expired"}
            }
          ]
        },
        {
          "id": "clinical.emergency_consent",
          "function": "clinical.emergencyConsent",
          "doc": ["Lets care that saves a life go without consent once, when two of the staff record it."],
          "source": "AVMA policy on informed consent; policy of the practice for the record",
          "file": "core/src/domain/audit_logging/emergency_consent.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The record of care that nobody could be asked about.",
            "fields": [
              {
                "name": "recorded_by",
                "label": "Recorded by",
                "doc": "Who of the staff recorded it; blanks are nobody.",
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "used_before",
                "label": "Used before",
                "doc": "Whether the animal had such care in this emergency before.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {
              "code": "emergency-consent-record-required",
              "doc": "Care without consent is recorded by two of the staff, and given once."
            }
          ],
          "examples": [
            {"input":{"recorded_by":["s1","s2"],"used_before":false},"output":{"ok":true}},
            {"input":{"recorded_by":["s1"],"used_before":false},"output":{"error":"emergency-consent-record-required"}},
            {
              "input": {"recorded_by":["s1","s2"],"used_before":true},
              "output": {"error":"emergency-consent-record-required"}
            }
          ]
        },
        {
          "id": "clinical.euthanasia",
          "function": "clinical.euthanasia",
          "doc": [
            "Holds the euthanasia of an animal that has bitten somebody for the ten days in which it is observed for rabies: from the tenth day after the bite on it may be put to sleep. A bite on an unknown day counts as one of today."
          ],
          "source": "NASPHV Rabies Compendium 2016 (10 days of observation); to be confirmed by a veterinarian",
          "file": "core/src/domain/audit_logging/euthanasia.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What the client answers to the question for bites.",
            "fields": [
              {
                "name": "has_bitten",
                "label": "Has bitten",
                "doc": "Whether the animal has bitten somebody lately; the question is asked before every euthanasia.",
                "of": {"kind":"bool"}
              },
              {
                "name": "bitten_on",
                "label": "Bitten on",
                "doc": "The day on which it did; not after the day of the question.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"euthanasia-bite-hold","doc":"An animal that has bitten somebody is still observed for rabies."}
          ],
          "examples": [
            {"input":{"has_bitten":false,"on":"2026-05-08"},"output":{"ok":true}},
            {
              "input": {"has_bitten":true,"bitten_on":"2026-05-04","on":"2026-05-08"},
              "output": {"error":"euthanasia-bite-hold"}
            },
            {"input":{"has_bitten":true,"bitten_on":"2026-04-04","on":"2026-05-08"},"output":{"ok":true}}
          ]
        }
      ]
    },
    {
      "name": "cs",
      "title": "Controlled substances",
      "doc": "DEA numbers, refills, the log, counts and losses.",
      "rules": [
        {
          "id": "cs.dea_number",
          "function": "cs.deaNumber",
          "doc": [
            "Checks the form of a DEA number, its last digit, and that it is one of a practitioner.",
            "Names change, and a 9 stands for any name: another initial is only a warning. That the number adds up does not prove that it was ever issued."
          ],
          "source": "DEA Practitioner's Manual; 21 CFR 1301",
          "file": "core/src/domain/treatments/controlled/dea_number.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A DEA number, and whose it is said to be.",
            "fields": [
              {"name":"number","label":"Number","doc":"The number.","of":{"kind":"text"}},
              {
                "name": "name_initial",
                "label": "Name initial",
                "doc": "The initial of the last name or of the business.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The number as it is written, and what is odd about it.",
            "fields": [
              {
                "name": "valid",
                "label": "Valid",
                "doc": "Always true; that the number was ever issued is not known.",
                "of": {"kind":"bool"}
              },
              {
                "name": "normalized",
                "label": "Normalized",
                "doc": "The number in capitals, without spaces around it.",
                "of": {"kind":"text"}
              },
              {
                "name": "warnings",
                "label": "Warnings",
                "doc": "What is odd about it.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"dea-number-name-mismatch","doc":"Its second letter is not the initial of the name."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"dea-number-format","doc":"A DEA number has two letters, or a letter and a 9, and seven digits."},
            {"code":"dea-number-checksum","doc":"The last digit of the DEA number does not follow from the others."},
            {
              "code": "dea-number-registrant-type",
              "doc": "A DEA number with that first letter is not one of a practitioner."
            }
          ],
          "examples": [
            {"input":{"number":"AB1234563"},"output":{"valid":true,"normalized":"AB1234563","warnings":[]}},
            {
              "input": {"number":"bs8527410","name_initial":"S"},
              "output": {"valid":true,"normalized":"BS8527410","warnings":[]}
            },
            {"input":{"number":"AB1234567"},"output":{"error":"dea-number-checksum","expected_digit":3}},
            {"input":{"number":"F91234563"},"output":{"valid":true,"normalized":"F91234563","warnings":[]}},
            {"input":{"number":"MK3614511"},"output":{"error":"dea-number-registrant-type"}}
          ]
        },
        {
          "id": "cs.refill",
          "function": "cs.refill",
          "doc": [
            "Says whether a prescription may be filled on a day, how many refills remain, and until when.",
            "A state may end the validity of any prescription sooner than federal law does."
          ],
          "source": "21 CFR 1306.12(a) for schedule II, 1306.22(a) for schedules III and IV; state law for the others",
          "file": "core/src/domain/treatments/controlled/refill.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A prescription, and the day of the question.",
            "fields": [
              {
                "name": "schedule",
                "label": "Schedule",
                "doc": "The schedule of the drug.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"II","doc":"High potential for abuse."},
                    {"value":"III","doc":"Less potential for abuse than schedule II."},
                    {"value":"IV","doc":"Less potential for abuse than schedule III."},
                    {"value":"V","doc":"Less potential for abuse than schedule IV."},
                    {"value":"none","doc":"Not a controlled substance."}
                  ]
                }
              },
              {"name":"issued","label":"Issued","doc":"The day of issue.","of":{"kind":"date"}},
              {"name":"fill_date","label":"Fill date","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "refills_authorized",
                "label": "Refills authorized",
                "doc": "The refills that were authorized.",
                "of": {"kind":"count"}
              },
              {
                "name": "refills_used",
                "label": "Refills used",
                "doc": "The refills that were used before.",
                "of": {"kind":"count"}
              },
              {
                "name": "is_first_fill",
                "label": "Is first fill",
                "doc": "Whether nothing was dispensed before.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "earliest_fill",
                "label": "Earliest fill",
                "doc": "The first day on which it may be filled, for one of several of schedule II.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {
                "name": "state_validity_days",
                "label": "State validity (days)",
                "doc": "The days from issue for which the state lets it be valid.",
                "optional": true,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it may be filled, and what remains.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "refills_left",
                "label": "Refills left",
                "doc": "The refills that remain after this one.",
                "of": {"kind":"integer"}
              },
              {
                "name": "valid_through",
                "label": "Valid through",
                "doc": "The last day on which it is valid, where there is one.",
                "optional": true,
                "of": {"kind":"date"}
              }
            ]
          },
          "codes": [
            {"code":"rx-not-yet-valid","doc":"The prescription may not be filled yet."},
            {"code":"refill-not-permitted","doc":"A prescription of schedule II is never refilled."},
            {"code":"refill-limit-exceeded","doc":"A prescription of schedule III or IV has at most five refills."},
            {"code":"rx-expired","doc":"The prescription is no longer valid."},
            {"code":"refills-exhausted","doc":"All refills have been used."}
          ],
          "examples": [
            {
              "input": {
                "schedule": "IV",
                "issued": "2026-08-31",
                "fill_date": "2027-02-28",
                "refills_authorized": 5,
                "refills_used": 4
              },
              "output": {"ok":true,"refills_left":0,"valid_through":"2027-02-28"}
            },
            {
              "input": {
                "schedule": "III",
                "issued": "2026-01-15",
                "fill_date": "2026-07-16",
                "refills_authorized": 5,
                "refills_used": 2
              },
              "output": {"error":"rx-expired","expired_after":"2026-07-15"}
            },
            {
              "input": {
                "schedule": "II",
                "issued": "2026-01-15",
                "fill_date": "2026-01-20",
                "refills_authorized": 0,
                "refills_used": 0,
                "is_first_fill": true,
                "state_validity_days": 90
              },
              "output": {"ok":true,"refills_left":0,"valid_through":"2026-04-15"}
            },
            {
              "input": {
                "schedule": "II",
                "issued": "2026-01-15",
                "fill_date": "2026-02-20",
                "refills_authorized": 0,
                "refills_used": 0
              },
              "output": {"error":"refill-not-permitted"}
            },
            {
              "input": {
                "schedule": "IV",
                "issued": "2026-01-15",
                "fill_date": "2026-02-20",
                "refills_authorized": 6,
                "refills_used": 0
              },
              "output": {"error":"refill-limit-exceeded"}
            },
            {
              "input": {
                "schedule": "V",
                "issued": "2026-01-15",
                "fill_date": "2027-01-15",
                "refills_authorized": 11,
                "refills_used": 10
              },
              "output": {"ok":true,"refills_left":0,"valid_through":"2027-01-15"}
            },
            {
              "input": {
                "schedule": "II",
                "issued": "2026-06-03",
                "fill_date": "2026-09-30",
                "refills_authorized": 0,
                "refills_used": 0,
                "is_first_fill": true
              },
              "output": {"ok":true,"refills_left":0}
            }
          ]
        },
        {
          "id": "cs.rx_fields",
          "function": "cs.rxFields",
          "doc": [
            "Checks that a prescription of a controlled substance shows all it must, and the day of its signature as the day of issue."
          ],
          "source": "21 CFR 1306.05(a) for what it shows, 1306.04(b) for stock of the clinic",
          "file": "core/src/domain/treatments/controlled/rx_fields.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A prescription, and what it is for.",
            "fields": [
              {
                "name": "rx",
                "label": "Prescription",
                "doc": "The prescription.",
                "of": {
                  "kind": "record",
                  "doc": "What stands on a prescription. A field that is not there or blank is missing.",
                  "fields": [
                    {"name":"issued","label":"Issued","doc":"The day of issue.","optional":true,"of":{"kind":"text"}},
                    {
                      "name": "signed_on",
                      "label": "Signed on",
                      "doc": "The day of the signature.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "patient_name",
                      "label": "Patient name",
                      "doc": "The name of the animal, and its species.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "patient_address",
                      "label": "Patient address",
                      "doc": "The address of its owner.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {"name":"drug","label":"Drug","doc":"The drug.","optional":true,"of":{"kind":"text"}},
                    {"name":"strength","label":"Strength","doc":"Its strength.","optional":true,"of":{"kind":"text"}},
                    {
                      "name": "dosage_form",
                      "label": "Dosage form",
                      "doc": "The form in which it is given.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "quantity",
                      "label": "Quantity",
                      "doc": "How much is dispensed.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "directions",
                      "label": "Directions",
                      "doc": "How it is given.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "prescriber_name",
                      "label": "Prescriber name",
                      "doc": "The name of the veterinarian.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "prescriber_address",
                      "label": "Prescriber address",
                      "doc": "The address of the veterinarian.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "dea_number",
                      "label": "DEA number",
                      "doc": "The DEA number of the veterinarian.",
                      "optional": true,
                      "of": {"kind":"text"}
                    }
                  ]
                }
              },
              {
                "name": "office_use",
                "label": "Office use",
                "doc": "Whether the clinic would be stocked by it.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is missing.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"rx-for-office-use","doc":"A prescription is not written to stock the clinic."},
            {"code":"rx-field-missing","doc":"A prescription lacks what it must show."},
            {"code":"rx-postdated","doc":"A prescription bears another date than that of its signature."}
          ],
          "examples": [
            {
              "input": {
                "rx": {
                  "drug": "phenobarbital",
                  "strength": "64.8 mg",
                  "dosage_form": "tablet",
                  "quantity": "60",
                  "directions": "give 1 tablet by mouth every 12 hours",
                  "patient_name": "Biscuit (dog)",
                  "patient_address": "1 Example Way",
                  "prescriber_name": "clinic veterinarian",
                  "prescriber_address": "2 Example Way",
                  "dea_number": "AB1234563",
                  "issued": "2026-05-04",
                  "signed_on": "2026-05-04"
                }
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "rx": {
                  "drug": "phenobarbital",
                  "strength": "",
                  "dosage_form": "tablet",
                  "quantity": "60",
                  "directions": "",
                  "patient_name": "Biscuit (dog)",
                  "patient_address": "1 Example Way",
                  "prescriber_name": "clinic veterinarian",
                  "prescriber_address": "2 Example Way",
                  "dea_number": "AB1234563",
                  "issued": "2026-05-04",
                  "signed_on": "2026-05-04"
                }
              },
              "output": {"error":"rx-field-missing","fields":["directions","strength"]}
            },
            {
              "input": {
                "rx": {
                  "drug": "phenobarbital",
                  "strength": "64.8 mg",
                  "dosage_form": "tablet",
                  "quantity": "60",
                  "directions": "give 1 tablet by mouth every 12 hours",
                  "patient_name": "Biscuit (dog)",
                  "patient_address": "1 Example Way",
                  "prescriber_name": "clinic veterinarian",
                  "prescriber_address": "2 Example Way",
                  "dea_number": "AB1234563",
                  "issued": "2026-05-06",
                  "signed_on": "2026-05-04"
                }
              },
              "output": {"error":"rx-postdated"}
            }
          ]
        },
        {
          "id": "cs.ledger",
          "function": "cs.ledger",
          "doc": [
            "Goes through the log of a controlled drug and says what is left after each entry; the first fault ends it.",
            "Entries are never changed: what was wrong is put right by another entry. That somebody sees the waste is asked by states and practices."
          ],
          "source": "21 CFR 1304.21 and 1304.22 for the records, 1317.95 for two employees at the destruction of stock",
          "file": "core/src/domain/treatments/controlled/ledger.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What there was, and what happened to it.",
            "fields": [
              {
                "name": "opening",
                "label": "Opening",
                "doc": "What there was before the first entry; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "entries",
                "label": "Entries",
                "doc": "The entries, in their order.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "An entry of the log.",
                    "fields": [
                      {
                        "name": "kind",
                        "label": "Kind",
                        "doc": "What happened: a word of [`EntryKind`].",
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "qty",
                        "label": "Quantity",
                        "doc": "How much of the drug; above zero.",
                        "of": {"kind":"decimal"}
                      },
                      {"name":"actor","label":"Actor","doc":"Who did it.","of":{"kind":"text"}},
                      {"name":"witness","label":"Witness","doc":"Who saw it.","optional":true,"of":{"kind":"text"}},
                      {
                        "name": "lot",
                        "label": "Lot",
                        "doc": "The lot of the manufacturer.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {"name":"patient","label":"Patient","doc":"The animal.","optional":true,"of":{"kind":"text"}},
                      {"name":"at","label":"At","doc":"When it happened.","optional":true,"of":{"kind":"text"}}
                    ]
                  }
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is left.",
            "fields": [
              {
                "name": "balances",
                "label": "Balances",
                "doc": "What is left after each entry.",
                "of": {"kind":"list","of":{"kind":"decimal"}}
              }
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"waste-witness-required","doc":"Somebody else must have seen a controlled drug being wasted."},
            {"code":"waste-witness-same-person","doc":"Nobody is the witness of what they waste themselves."},
            {"code":"controlled-balance-negative","doc":"More of a controlled drug is taken out than there is."}
          ],
          "examples": [
            {
              "input": {
                "opening": "10",
                "entries": [
                  {"kind":"receive","qty":"50","actor":"u1"},
                  {"kind":"administer","qty":"0.35","actor":"u2"},
                  {"kind":"waste","qty":"0.65","actor":"u2","witness":"u3"}
                ]
              },
              "output": {"balances":["60","59.65","59"]}
            },
            {
              "input": {"opening":"1","entries":[{"kind":"waste","qty":"0.5","actor":"u2","witness":"u2"}]},
              "output": {"error":"waste-witness-same-person","at":0}
            },
            {
              "input": {"opening":"1","entries":[{"kind":"administer","qty":"1.2","actor":"u2"}]},
              "output": {"error":"controlled-balance-negative","at":0}
            }
          ]
        },
        {
          "id": "cs.discrepancy",
          "function": "cs.discrepancy",
          "doc": [
            "Compares a count with the log.",
            "Tablets are counted exactly. What stays in the hub of a needle may be borne in mind for bottles with several doses. Finding more than the log says is not reported."
          ],
          "source": "21 CFR 1304.21, 1301.76(b); the tolerance is a policy of the practice",
          "file": "core/src/domain/treatments/controlled/discrepancy.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What the log says, and what was counted.",
            "fields": [
              {"name":"book","label":"Book","doc":"What the log says; not below zero.","of":{"kind":"decimal"}},
              {"name":"counted","label":"Counted","doc":"What was counted; not below zero.","of":{"kind":"decimal"}},
              {
                "name": "tolerance_percent",
                "label": "Tolerance (%)",
                "doc": "By how much of the log the two may differ, in percent; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How far they are apart.",
            "fields": [
              {
                "name": "variance",
                "label": "Variance",
                "doc": "What was counted less what the log says.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "within_tolerance",
                "label": "Within tolerance",
                "doc": "Whether they are as near as they may be.",
                "of": {"kind":"bool"}
              },
              {
                "name": "report_required",
                "label": "Report required",
                "doc": "Whether more is missing than may be.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "codes": [{"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."}],
          "examples": [
            {
              "input": {"book":"42.5","counted":"41.9","tolerance_percent":"2"},
              "output": {"variance":"-0.6","within_tolerance":true,"report_required":false}
            },
            {
              "input": {"book":"42.5","counted":"41.6","tolerance_percent":"2"},
              "output": {"variance":"-0.9","within_tolerance":false,"report_required":true}
            },
            {
              "input": {"book":"30","counted":"30"},
              "output": {"variance":"0","within_tolerance":true,"report_required":false}
            }
          ]
        },
        {
          "id": "cs.loss_deadlines",
          "function": "cs.lossDeadlines",
          "doc": [
            "Says by when the DEA is told of a theft or a significant loss: within one business day, and with Form 106 within 45 days, whatever day that is."
          ],
          "source": "21 CFR 1301.76(b), as amended by 88 FR 40707 (in force 24 July 2023)",
          "file": "core/src/domain/treatments/controlled/loss_deadlines.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A theft or a significant loss.",
            "fields": [
              {
                "name": "discovered",
                "label": "Discovered",
                "doc": "The day on which it was discovered.",
                "of": {"kind":"date"}
              },
              {
                "name": "holidays",
                "label": "Holidays",
                "doc": "Days that are no business days, beside Saturdays and Sundays.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"date"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The deadlines.",
            "fields": [
              {
                "name": "notify_dea_by",
                "label": "Notify DEA by",
                "doc": "The day by which the field office of the DEA is told in writing.",
                "of": {"kind":"date"}
              },
              {
                "name": "form_106_by",
                "label": "Form 106 by",
                "doc": "The day by which Form 106 is sent.",
                "of": {"kind":"date"}
              }
            ]
          },
          "codes": [],
          "examples": [
            {"input":{"discovered":"2026-06-05"},"output":{"notify_dea_by":"2026-06-08","form_106_by":"2026-07-20"}},
            {
              "input": {"discovered":"2026-07-02","holidays":["2026-07-03"]},
              "output": {"notify_dea_by":"2026-07-06","form_106_by":"2026-08-16"}
            }
          ]
        },
        {
          "id": "cs.biennial",
          "function": "cs.biennial",
          "doc": ["Says by when all controlled substances are counted again: every two years at least."],
          "source": "21 CFR 1304.11(c)",
          "file": "core/src/domain/treatments/controlled/biennial.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The last inventory, and the day of the question.",
            "fields": [
              {"name":"last","label":"Last","doc":"The day of the last inventory.","of":{"kind":"date"}},
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The next inventory.",
            "fields": [
              {"name":"due_by","label":"Due by","doc":"The last day for it.","of":{"kind":"date"}},
              {"name":"overdue","label":"Overdue","doc":"Whether that day is past.","of":{"kind":"bool"}}
            ]
          },
          "codes": [],
          "examples": [
            {"input":{"last":"2024-05-10","on":"2026-05-10"},"output":{"due_by":"2026-05-10","overdue":false}},
            {"input":{"last":"2024-05-10","on":"2026-05-11"},"output":{"due_by":"2026-05-10","overdue":true}}
          ]
        },
        {
          "id": "cs.inventory",
          "function": "cs.inventory",
          "doc": ["Refuses to go on where the controlled substances have not been counted for more than two years."],
          "source": "21 CFR 1304.11(c)",
          "file": "core/src/domain/treatments/controlled/inventory.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The last inventory, and the day of the question.",
            "fields": [
              {"name":"last","label":"Last","doc":"The day of the last inventory.","of":{"kind":"date"}},
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That they have.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {"name":"due_by","label":"Due by","doc":"The last day for the next inventory.","of":{"kind":"date"}}
            ]
          },
          "codes": [
            {
              "code": "biennial-overdue",
              "doc": "The controlled substances have not been counted for more than two years."
            }
          ],
          "examples": [
            {"input":{"last":"2024-05-10","on":"2026-05-10"},"output":{"ok":true,"due_by":"2026-05-10"}},
            {
              "input": {"last":"2024-05-10","on":"2026-05-11"},
              "output": {"error":"biennial-overdue","due_by":"2026-05-10"}
            }
          ]
        },
        {
          "id": "cs.prescriber",
          "function": "cs.prescriber",
          "doc": [
            "Asks for a licence of the state that is in force, and for a controlled drug for a DEA registration that lists its schedule and is for the address at which it is kept. Last days count."
          ],
          "source": "State veterinary practice acts; 21 CFR 1301.11, 1301.12 and 1301.13(e), 1306.03",
          "file": "core/src/domain/treatments/controlled/prescriber.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A veterinarian, by the licences and registrations held, and what is to be prescribed.",
            "fields": [
              {
                "name": "licenses",
                "label": "Licenses",
                "doc": "The licences and registrations.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A licence or a registration, as far as it decides what its holder may do.",
                    "fields": [
                      {
                        "name": "license_type",
                        "label": "License type",
                        "doc": "What it is for; one of no kind is a licence to practise.",
                        "optional": true,
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"state_veterinary_license"},
                            {"value":"dea_registration"},
                            {"value":"controlled_drug_license"},
                            {"value":"board_certification"},
                            {"value":"accreditation"},
                            {"value":"other"}
                          ]
                        }
                      },
                      {
                        "name": "status",
                        "label": "Status",
                        "doc": "Where it stands.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"active"},
                            {"value":"inactive"},
                            {"value":"suspended"},
                            {"value":"revoked"},
                            {"value":"expired"}
                          ]
                        }
                      },
                      {
                        "name": "issuing_state",
                        "label": "Issuing state",
                        "doc": "The state that issued it.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "expiry_date",
                        "label": "Expiry date",
                        "doc": "Its last day; one without never ends.",
                        "optional": true,
                        "of": {"kind":"date"}
                      },
                      {
                        "name": "is_dea_registration",
                        "label": "Is DEA registration",
                        "doc": "Whether it is, or comes with, a registration with the DEA.",
                        "optional": true,
                        "default": false,
                        "of": {"kind":"bool"}
                      },
                      {
                        "name": "controlled_substance_schedules",
                        "label": "Controlled substance schedules",
                        "doc": "The schedules that the registration lists.",
                        "optional": true,
                        "default": [],
                        "of": {
                          "kind": "list",
                          "of": {
                            "kind": "choice",
                            "values": [
                              {"value":"schedule_1"},
                              {"value":"schedule_2"},
                              {"value":"schedule_3"},
                              {"value":"schedule_4"},
                              {"value":"schedule_5"},
                              {"value":"non_controlled"}
                            ]
                          }
                        }
                      },
                      {
                        "name": "registered_address",
                        "label": "Registered address",
                        "doc": "The address for which the registration is.",
                        "optional": true,
                        "of": {"kind":"text"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "works_in",
                "label": "Works in",
                "doc": "The state in which the veterinarian works.",
                "of": {"kind":"text"}
              },
              {
                "name": "dea_schedule",
                "label": "DEA schedule",
                "doc": "The schedule of the drug.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"schedule_1"},
                    {"value":"schedule_2"},
                    {"value":"schedule_3"},
                    {"value":"schedule_4"},
                    {"value":"schedule_5"},
                    {"value":"non_controlled"}
                  ]
                }
              },
              {
                "name": "kept_at",
                "label": "Kept at",
                "doc": "The address at which controlled drugs are kept; needed for one.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it may be prescribed.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "warned",
                "label": "Warned",
                "doc": "Whether the holder is told today that the end is near: 90, 60 and 30 days before a last day.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "codes": [
            {"code":"license-suspended","doc":"The licence of the veterinarian is suspended."},
            {"code":"license-expired","doc":"The licence of the veterinarian has expired."},
            {"code":"license-required","doc":"The veterinarian has no licence to practise that is in force."},
            {"code":"license-wrong-state","doc":"The licence is one of another state."},
            {"code":"dea-schedule-not-authorized","doc":"The DEA registration does not list the schedule of the drug."},
            {"code":"dea-registration-expired","doc":"The DEA registration of the veterinarian has expired."},
            {"code":"dea-registration-required","doc":"The veterinarian has no DEA registration that is in force."},
            {"code":"dea-registration-location","doc":"The DEA registration is for another address."}
          ],
          "examples": [
            {
              "input": {
                "licenses": [
                  {
                    "license_type": "state_veterinary_license",
                    "status": "active",
                    "issuing_state": "CO",
                    "expiry_date": "2027-10-31"
                  }
                ],
                "works_in": "CO",
                "dea_schedule": "non_controlled",
                "on": "2026-05-04"
              },
              "output": {"ok":true,"warned":false}
            },
            {
              "input": {
                "licenses": [
                  {
                    "license_type": "state_veterinary_license",
                    "status": "active",
                    "issuing_state": "CO",
                    "expiry_date": "2027-10-31"
                  },
                  {
                    "license_type": "dea_registration",
                    "status": "active",
                    "expiry_date": "2026-08-02",
                    "is_dea_registration": true,
                    "controlled_substance_schedules": ["schedule_2","schedule_3","schedule_4"],
                    "registered_address": "2 Example Way"
                  }
                ],
                "works_in": "CO",
                "dea_schedule": "schedule_4",
                "kept_at": "2 Example Way",
                "on": "2026-05-04"
              },
              "output": {"ok":true,"warned":true}
            },
            {
              "input": {
                "licenses": [
                  {
                    "license_type": "state_veterinary_license",
                    "status": "active",
                    "issuing_state": "CO",
                    "expiry_date": "2027-10-31"
                  },
                  {
                    "license_type": "dea_registration",
                    "status": "active",
                    "expiry_date": "2027-08-02",
                    "is_dea_registration": true,
                    "controlled_substance_schedules": ["schedule_2"],
                    "registered_address": "2 Example Way"
                  }
                ],
                "works_in": "CO",
                "dea_schedule": "schedule_2",
                "kept_at": "9 Other Road",
                "on": "2026-05-04"
              },
              "output": {"error":"dea-registration-location"}
            },
            {
              "input": {
                "licenses": [
                  {
                    "license_type": "state_veterinary_license",
                    "status": "active",
                    "issuing_state": "WY",
                    "expiry_date": "2027-10-31"
                  }
                ],
                "works_in": "CO",
                "dea_schedule": "non_controlled",
                "on": "2026-05-04"
              },
              "output": {"error":"license-wrong-state"}
            }
          ]
        },
        {
          "id": "cs.fill",
          "function": "cs.fill",
          "doc": [
            "Bounds several prescriptions of schedule II that are issued together to 90 days, the rest of a partial fill of schedule II to 30 days after issue, and any refill to a time when three quarters of the last supply are used.",
            "How often it may be refilled, and until when, says `cs.refill`."
          ],
          "source": "21 CFR 1306.12(b) for several of schedule II, 1306.13(b) for partial fills; policy of the practice for early refills",
          "file": "core/src/domain/treatments/controlled/fill.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A prescription, and what was dispensed on it before.",
            "fields": [
              {
                "name": "schedule",
                "label": "Schedule",
                "doc": "The schedule of the drug.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"II","doc":"High potential for abuse."},
                    {"value":"III","doc":"Less potential for abuse than schedule II."},
                    {"value":"IV","doc":"Less potential for abuse than schedule III."},
                    {"value":"V","doc":"Less potential for abuse than schedule IV."},
                    {"value":"none","doc":"Not a controlled substance."}
                  ]
                }
              },
              {"name":"issued","label":"Issued","doc":"The day of issue.","of":{"kind":"date"}},
              {
                "name": "fill_date",
                "label": "Fill date",
                "doc": "The day of the question; not before the issue.",
                "of": {"kind":"date"}
              },
              {
                "name": "is_first_fill",
                "label": "Is first fill",
                "doc": "Whether nothing was dispensed before.",
                "of": {"kind":"bool"}
              },
              {
                "name": "is_rest_of_partial_fill",
                "label": "Is rest of partial fill",
                "doc": "Whether this is the rest of a fill that was only dispensed in part.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "last_filled_on",
                "label": "Last filled on",
                "doc": "The day on which it was dispensed last; needed unless it is the first fill.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {
                "name": "days_supplied",
                "label": "Days supplied",
                "doc": "For how many days that lasts; needed unless it is the first fill.",
                "optional": true,
                "of": {"kind":"count"}
              },
              {
                "name": "days_issued_together",
                "label": "Days issued together",
                "doc": "For how many days each of several prescriptions issued together lasts, this one included.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"count"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {
              "code": "multiple-ii-over-90-days",
              "doc": "Prescriptions of schedule II that are issued together cover more than 90 days."
            },
            {"code":"partial-fill-expired","doc":"The rest of a partial fill of schedule II is no longer dispensed."},
            {"code":"refill-too-soon","doc":"Too little of the last supply has been used."}
          ],
          "examples": [
            {
              "input": {
                "schedule": "IV",
                "issued": "2026-05-04",
                "fill_date": "2026-05-30",
                "is_first_fill": false,
                "last_filled_on": "2026-05-04",
                "days_supplied": 30
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "schedule": "IV",
                "issued": "2026-05-04",
                "fill_date": "2026-05-20",
                "is_first_fill": false,
                "last_filled_on": "2026-05-04",
                "days_supplied": 30
              },
              "output": {"error":"refill-too-soon"}
            },
            {
              "input": {
                "schedule": "II",
                "issued": "2026-01-15",
                "fill_date": "2026-02-20",
                "is_first_fill": false,
                "is_rest_of_partial_fill": true,
                "last_filled_on": "2026-01-15",
                "days_supplied": 10
              },
              "output": {"error":"partial-fill-expired"}
            },
            {
              "input": {
                "schedule": "II",
                "issued": "2026-01-15",
                "fill_date": "2026-01-15",
                "is_first_fill": true,
                "days_issued_together": [30,30,45]
              },
              "output": {"error":"multiple-ii-over-90-days"}
            }
          ]
        },
        {
          "id": "cs.dispensing",
          "function": "cs.dispensing",
          "doc": [
            "Points out a controlled drug that somebody prescribes for their own animal or for one of their family, and one that the state's monitoring program was not told of in time; the last day is in time."
          ],
          "source": "Policy of the practice, in line with AVMA Principles of Veterinary Medical Ethics; state law on prescription drug monitoring programs",
          "file": "core/src/domain/treatments/controlled/dispensing.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A controlled drug that a client takes home.",
            "fields": [
              {"name":"prescriber","label":"Prescriber","doc":"Who prescribes it.","of":{"kind":"text"}},
              {"name":"owner","label":"Owner","doc":"Whose animal it is for.","of":{"kind":"text"}},
              {
                "name": "owner_is_family",
                "label": "Owner is family",
                "doc": "Whether that is family of who prescribes.",
                "of": {"kind":"bool"}
              },
              {
                "name": "report_by",
                "label": "Report by",
                "doc": "The last day for the report to the monitoring program; none where the state asks for no report.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {"name":"is_reported","label":"Is reported","doc":"Whether it was reported.","of":{"kind":"bool"}},
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is to be pointed out.",
            "fields": [
              {
                "name": "warnings",
                "label": "Warnings",
                "doc": "What is odd, for the person first.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {
                        "value": "rx-self-or-family",
                        "doc": "A veterinarian prescribes for themselves or for their family."
                      },
                      {"value":"pdmp-report-due","doc":"What was dispensed has not been reported to the state."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {"prescriber":"v1","owner":"c1","owner_is_family":false,"is_reported":false,"on":"2026-05-04"},
              "output": {"warnings":[]}
            },
            {
              "input": {"prescriber":"v1","owner":"v1","owner_is_family":false,"is_reported":false,"on":"2026-05-04"},
              "output": {"warnings":["rx-self-or-family"]}
            },
            {
              "input": {
                "prescriber": "v1",
                "owner": "c1",
                "owner_is_family": true,
                "report_by": "2026-05-05",
                "is_reported": false,
                "on": "2026-05-06"
              },
              "output": {"warnings":["rx-self-or-family","pdmp-report-due"]}
            }
          ]
        },
        {
          "id": "cs.drawn",
          "function": "cs.drawn",
          "doc": ["Checks that what was given, wasted and put back is what was drawn up, neither less nor more."],
          "source": "21 CFR 1304.21(a) (complete and accurate records)",
          "file": "core/src/domain/treatments/controlled/drawn.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What was drawn up, and what became of it, in one unit.",
            "fields": [
              {"name":"drawn","label":"Drawn","doc":"How much was drawn up; above zero.","of":{"kind":"decimal"}},
              {
                "name": "administered",
                "label": "Administered",
                "doc": "How much an animal was given; not below zero.",
                "of": {"kind":"decimal"}
              },
              {"name":"wasted","label":"Wasted","doc":"How much was wasted; not below zero.","of":{"kind":"decimal"}},
              {
                "name": "returned",
                "label": "Returned",
                "doc": "How much was put back; not below zero.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"drawn-amount-mismatch","doc":"What was given, wasted and put back is not what was drawn up."}
          ],
          "examples": [
            {"input":{"drawn":"6","administered":"3","wasted":"1","returned":"2"},"output":{"ok":true}},
            {
              "input": {"drawn":"6","administered":"3","wasted":"1","returned":"1"},
              "output": {"error":"drawn-amount-mismatch"}
            }
          ]
        },
        {
          "id": "cs.count",
          "function": "cs.count",
          "doc": [
            "Asks for an exact count where an estimate does not do: always in schedule II, and of containers for more than 1000 tablets or capsules. A shortage beyond the tolerance locks the log until somebody who did not count approves it.",
            "What differs, and whether it has to be reported, is what `cs.discrepancy` says."
          ],
          "source": "21 CFR 1304.11(e) for the method, 1304.21 for the records; policy of the practice for the approval",
          "file": "core/src/domain/treatments/controlled/count.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A count of an opened container.",
            "fields": [
              {
                "name": "schedule",
                "label": "Schedule",
                "doc": "The schedule of the drug.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"II","doc":"High potential for abuse."},
                    {"value":"III","doc":"Less potential for abuse than schedule II."},
                    {"value":"IV","doc":"Less potential for abuse than schedule III."},
                    {"value":"V","doc":"Less potential for abuse than schedule IV."},
                    {"value":"none","doc":"Not a controlled substance."}
                  ]
                }
              },
              {
                "name": "container_holds",
                "label": "Container holds",
                "doc": "How many tablets or capsules the container holds when it is full.",
                "of": {"kind":"count"}
              },
              {
                "name": "is_exact",
                "label": "Is exact",
                "doc": "Whether they were counted one by one, and not estimated.",
                "of": {"kind":"bool"}
              },
              {"name":"book","label":"Book","doc":"What the log says; not below zero.","of":{"kind":"decimal"}},
              {"name":"counted","label":"Counted","doc":"What was counted; not below zero.","of":{"kind":"decimal"}},
              {
                "name": "tolerance_percent",
                "label": "Tolerance (%)",
                "doc": "By how much of the log the two may differ, in percent; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {"name":"counter","label":"Counter","doc":"Who counted.","of":{"kind":"text"}},
              {
                "name": "approver",
                "label": "Approver",
                "doc": "Who approves a shortage.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How far they are apart.",
            "fields": [
              {
                "name": "variance",
                "label": "Variance",
                "doc": "What was counted less what the log says.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "within_tolerance",
                "label": "Within tolerance",
                "doc": "Whether they are as near as they may be.",
                "of": {"kind":"bool"}
              },
              {
                "name": "report_required",
                "label": "Report required",
                "doc": "Whether more is missing than may be.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"count-method-invalid","doc":"The container must be counted exactly."},
            {"code":"ledger-locked","doc":"A shortage has not been approved, so that nothing is entered."},
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."}
          ],
          "examples": [
            {
              "input": {
                "schedule": "IV",
                "container_holds": 500,
                "is_exact": false,
                "book": "120",
                "counted": "120",
                "counter": "s1"
              },
              "output": {"variance":"0","within_tolerance":true,"report_required":false}
            },
            {
              "input": {
                "schedule": "II",
                "container_holds": 100,
                "is_exact": false,
                "book": "80",
                "counted": "80",
                "counter": "s1"
              },
              "output": {"error":"count-method-invalid"}
            },
            {
              "input": {
                "schedule": "II",
                "container_holds": 100,
                "is_exact": true,
                "book": "80",
                "counted": "78",
                "counter": "s1"
              },
              "output": {"error":"ledger-locked"}
            },
            {
              "input": {
                "schedule": "II",
                "container_holds": 100,
                "is_exact": true,
                "book": "80",
                "counted": "78",
                "counter": "s1",
                "approver": "m1"
              },
              "output": {"variance":"-2","within_tolerance":false,"report_required":true}
            }
          ]
        }
      ]
    },
    {
      "name": "pricing",
      "title": "Pricing",
      "doc": "Lines, invoices, taxes, discounts, payments, refunds and what is still owed.",
      "rules": [
        {
          "id": "pricing.line",
          "function": "pricing.line",
          "doc": [
            "Extends one line and takes its discounts off.",
            "The gross amount is quantity times unit price, rounded. The percentage is taken of the gross amount and rounded, then the fixed amount is added: both are allowed together."
          ],
          "source": "Streamlined Sales and Use Tax Agreement, section 324 (rounding)",
          "file": "core/src/domain/billing/pricing/line.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "One line of an invoice.",
            "fields": [
              {"name":"qty","label":"Quantity","doc":"How many, or how much; above zero.","of":{"kind":"decimal"}},
              {
                "name": "unit_price",
                "label": "Unit price",
                "doc": "The price of one; not below zero, up to four decimals more than the currency.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "discount_percent",
                "label": "Discount (%)",
                "doc": "The part of the line taken off first, 0 to 100.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "discount_amount",
                "label": "Discount amount",
                "doc": "The amount taken off after it; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of every amount.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              },
              {
                "name": "discountable",
                "label": "Discountable",
                "doc": "Whether the line takes a discount at all.",
                "optional": true,
                "default": true,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What the line comes to.",
            "fields": [
              {"name":"gross","label":"Gross","doc":"Quantity times unit price.","of":{"kind":"decimal"}},
              {"name":"discount","label":"Discount","doc":"Both discounts together.","of":{"kind":"decimal"}},
              {"name":"net","label":"Net","doc":"What is left; may be zero.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"discount-not-allowed","doc":"A discount is given on something that takes none."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"discount-negative","doc":"A discount is below zero."},
            {"code":"discount-exceeds-line","doc":"The discounts of a line are more than the line."}
          ],
          "examples": [
            {
              "input": {"qty":"3","unit_price":"19.99","discount_percent":"10"},
              "output": {"gross":"59.97","discount":"6.00","net":"53.97"}
            },
            {
              "input": {"qty":"0.5","unit_price":"12.35","discount_amount":"1.00"},
              "output": {"gross":"6.18","discount":"1.00","net":"5.18"}
            },
            {
              "input": {"qty":"1.5","unit_price":"33.33","discount_percent":"12.5","discount_amount":"2.00"},
              "output": {"gross":"50.00","discount":"8.25","net":"41.75"}
            },
            {
              "input": {"qty":"2","unit_price":"5.00","discount_amount":"10.01"},
              "output": {"error":"discount-exceeds-line"}
            }
          ]
        },
        {
          "id": "pricing.allocate",
          "function": "pricing.allocate",
          "doc": [
            "Spreads a total over lines by weight, to the last minor unit.",
            "Each line gets the whole minor units of its exact share; the units left over go one each to the lines with the largest fractions, the earlier line first among equals. A total below zero is spread as if it were above and negated. When all weights are zero every share is zero."
          ],
          "source": "Method of the largest remainder (Hamilton)",
          "file": "core/src/domain/billing/pricing/allocate.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A total and the lines that share it.",
            "fields": [
              {"name":"total","label":"Total","doc":"What is spread; may be below zero.","of":{"kind":"decimal"}},
              {
                "name": "weights",
                "label": "Weights",
                "doc": "The weight of each line; not below zero.",
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of the total.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The share of each line.",
            "fields": [
              {
                "name": "shares",
                "label": "Shares",
                "doc": "One share for each weight, in the same order.",
                "of": {"kind":"list","of":{"kind":"decimal"}}
              }
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."}
          ],
          "examples": [
            {"input":{"total":"10.00","weights":["1","1","1"]},"output":{"shares":["3.34","3.33","3.33"]}},
            {"input":{"total":"0.05","weights":["30.00","20.00","50.00"]},"output":{"shares":["0.02","0.01","0.02"]}},
            {
              "input": {"total":"-10.00","weights":["50.00","25.00","25.01"]},
              "output": {"shares":["-5.00","-2.50","-2.50"]}
            },
            {"input":{"total":"100","weights":["1","1","1"],"currency":"JPY"},"output":{"shares":["34","33","33"]}}
          ]
        },
        {
          "id": "pricing.invoice",
          "function": "pricing.invoice",
          "doc": [
            "Adds the lines up, spreads the discount of the invoice over them and taxes what is left.",
            "The discount of the invoice is a percentage of the discountable lines, rounded, and a fixed amount; it is spread by their amounts and lowers the tax. Tax on top of prices is rounded for each line and component in listed order, or for each code on the exact sum over all lines. Where prices hold their tax, the net amount of each line is rounded, the tax is the rest, and it is split over the components by their effective rates; subtotal, discounts and total then include tax."
          ],
          "source": "Streamlined Sales and Use Tax Agreement, section 324 (rounding by item or by invoice) and the definition of sales price (a discount of the seller lowers the tax, a coupon of the maker does not)",
          "file": "core/src/domain/billing/pricing/invoice.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The lines of an invoice and how they are taxed.",
            "fields": [
              {
                "name": "lines",
                "label": "Lines",
                "doc": "What is sold; at least one line.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One line of an invoice.",
                    "fields": [
                      {
                        "name": "qty",
                        "label": "Quantity",
                        "doc": "How many, or how much; above zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "unit_price",
                        "label": "Unit price",
                        "doc": "The price of one; not below zero, up to four decimals more than the currency.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "discount_percent",
                        "label": "Discount (%)",
                        "doc": "The part of the line taken off first, 0 to 100.",
                        "optional": true,
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "discount_amount",
                        "label": "Discount amount",
                        "doc": "The amount taken off after it; not below zero.",
                        "optional": true,
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "tax_class",
                        "label": "Tax class",
                        "doc": "The class whose taxes the line bears.",
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "discountable",
                        "label": "Discountable",
                        "doc": "Whether the line takes a discount at all, its own or its share of the invoice's.",
                        "optional": true,
                        "default": true,
                        "of": {"kind":"bool"}
                      },
                      {
                        "name": "currency",
                        "label": "Currency",
                        "doc": "The currency of the line, when it is known; that of the invoice.",
                        "optional": true,
                        "of": {"kind":"text"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "tax_classes",
                "label": "Tax classes",
                "doc": "The taxes of each class of goods and services; an empty list is exempt.",
                "of": {
                  "kind": "map",
                  "of": {
                    "kind": "list",
                    "of": {
                      "kind": "record",
                      "doc": "One tax of a class.",
                      "fields": [
                        {
                          "name": "code",
                          "label": "Code",
                          "doc": "The code under which the tax is summed up.",
                          "of": {"kind":"text"}
                        },
                        {"name":"rate","label":"Rate","doc":"The rate in percent, 0 to 100.","of":{"kind":"decimal"}},
                        {
                          "name": "compound",
                          "label": "Compound",
                          "doc": "Whether the tax is also due on the taxes listed before it.",
                          "optional": true,
                          "default": false,
                          "of": {"kind":"bool"}
                        }
                      ]
                    }
                  }
                }
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of every amount.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              },
              {
                "name": "tax_mode",
                "label": "Tax mode",
                "doc": "Whether prices hold their tax.",
                "optional": true,
                "default": "exclusive",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"exclusive","doc":"Tax is added to the price."},
                    {"value":"inclusive","doc":"The price holds its tax."}
                  ]
                }
              },
              {
                "name": "tax_rounding",
                "label": "Tax rounding",
                "doc": "Where tax is rounded when prices do not hold it. A setting of the clinic, which stays as it was on an invoice that has been issued.",
                "optional": true,
                "default": "line",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"line","doc":"On every line: each line can later be refunded to the cent."},
                    {"value":"invoice","doc":"Once for each code, on the whole invoice."}
                  ]
                }
              },
              {
                "name": "invoice_discount_percent",
                "label": "Invoice discount (%)",
                "doc": "The part of the discountable lines taken off first, 0 to 100.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "invoice_discount_amount",
                "label": "Invoice discount amount",
                "doc": "The amount taken off after it; not below zero.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What the invoice comes to.",
            "fields": [
              {
                "name": "subtotal",
                "label": "Subtotal",
                "doc": "The lines after their own discounts.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "line_discount",
                "label": "Line discount",
                "doc": "The discounts of the lines.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "invoice_discount",
                "label": "Invoice discount",
                "doc": "The discount of the invoice.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "discount_shares",
                "label": "Discount shares",
                "doc": "The share of each line in the discount of the invoice.",
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {
                "name": "taxes",
                "label": "Taxes",
                "doc": "The tax of each code that the lines use, zero amounts included.",
                "of": {"kind":"map","of":{"kind":"decimal"}}
              },
              {"name":"tax_total","label":"Tax total","doc":"All taxes.","of":{"kind":"decimal"}},
              {"name":"total","label":"Total","doc":"What the client owes.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"invoice-empty","doc":"An invoice has no line."},
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"discount-not-allowed","doc":"A discount is given on something that takes none."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"discount-negative","doc":"A discount is below zero."},
            {"code":"discount-exceeds-line","doc":"The discounts of a line are more than the line."},
            {"code":"currency-mismatch","doc":"A line counts in another currency than its invoice."},
            {"code":"tax-class-unknown","doc":"A line names a tax class that the invoice does not know."},
            {"code":"discount-exceeds-invoice","doc":"The discount of an invoice is more than its discountable lines."},
            {"code":"tax-rate-invalid","doc":"A tax rate is outside 0 to 100 percent."}
          ],
          "examples": [
            {
              "input": {
                "lines": [
                  {"qty":"1","unit_price":"65.00","tax_class":"exempt"},
                  {"qty":"2","unit_price":"24.95","tax_class":"std","discount_percent":"5"},
                  {"qty":"1","unit_price":"18.37","tax_class":"std"}
                ],
                "tax_classes": {"std":[{"code":"STATE","rate":"6.25"},{"code":"CITY","rate":"1.5"}],"exempt":[]},
                "invoice_discount_percent": "10"
              },
              "output": {
                "subtotal": "130.77",
                "line_discount": "2.50",
                "invoice_discount": "13.08",
                "discount_shares": ["6.50","4.74","1.84"],
                "taxes": {"STATE":"3.70","CITY":"0.89"},
                "tax_total": "4.59",
                "total": "122.28"
              }
            },
            {
              "input": {
                "lines": [
                  {"qty":"1","unit_price":"100.00","tax_class":"std"},
                  {"qty":"1","unit_price":"40.00","tax_class":"exempt"}
                ],
                "tax_classes": {"std":[{"code":"A","rate":"5"},{"code":"B","rate":"10","compound":true}],"exempt":[]}
              },
              "output": {
                "subtotal": "140.00",
                "line_discount": "0.00",
                "invoice_discount": "0.00",
                "discount_shares": ["0.00","0.00"],
                "taxes": {"A":"5.00","B":"10.50"},
                "tax_total": "15.50",
                "total": "155.50"
              }
            },
            {
              "input": {
                "lines": [
                  {"qty":"1","unit_price":"120.00","tax_class":"std"},
                  {"qty":"1","unit_price":"9.99","tax_class":"std"}
                ],
                "tax_classes": {"std":[{"code":"VAT","rate":"20"}],"exempt":[]},
                "tax_mode": "inclusive"
              },
              "output": {
                "subtotal": "129.99",
                "line_discount": "0.00",
                "invoice_discount": "0.00",
                "discount_shares": ["0.00","0.00"],
                "taxes": {"VAT":"21.66"},
                "tax_total": "21.66",
                "total": "129.99"
              }
            },
            {
              "input": {
                "lines": [
                  {"qty":"1","unit_price":"1.05","tax_class":"std"},
                  {"qty":"1","unit_price":"1.05","tax_class":"std"},
                  {"qty":"1","unit_price":"1.05","tax_class":"std"}
                ],
                "tax_classes": {"std":[{"code":"STATE","rate":"6.25"},{"code":"CITY","rate":"1.5"}],"exempt":[]},
                "tax_rounding": "invoice"
              },
              "output": {
                "subtotal": "3.15",
                "line_discount": "0.00",
                "invoice_discount": "0.00",
                "discount_shares": ["0.00","0.00","0.00"],
                "taxes": {"STATE":"0.20","CITY":"0.05"},
                "tax_total": "0.25",
                "total": "3.40"
              }
            },
            {
              "input": {
                "lines": [
                  {"qty":"1","unit_price":"1.05","tax_class":"std"},
                  {"qty":"1","unit_price":"1.05","tax_class":"std"},
                  {"qty":"1","unit_price":"1.05","tax_class":"std"}
                ],
                "tax_classes": {"std":[{"code":"STATE","rate":"6.25"},{"code":"CITY","rate":"1.5"}],"exempt":[]},
                "tax_rounding": "line"
              },
              "output": {
                "subtotal": "3.15",
                "line_discount": "0.00",
                "invoice_discount": "0.00",
                "discount_shares": ["0.00","0.00","0.00"],
                "taxes": {"STATE":"0.21","CITY":"0.06"},
                "tax_total": "0.27",
                "total": "3.42"
              }
            },
            {
              "input": {
                "lines": [{"qty":"1","unit_price":"1.00","tax_class":"luxury"}],
                "tax_classes": {"std":[{"code":"VAT","rate":"20"}],"exempt":[]}
              },
              "output": {"error":"tax-class-unknown"}
            }
          ]
        },
        {
          "id": "pricing.product",
          "function": "pricing.product",
          "doc": [
            "Prices a dispensed product by its cost.",
            "Cost and markup make the unit price, which is multiplied by the quantity before it is rounded; the fee is added once, and the minimum applies to the sum. A fee for an injection is a line of its own."
          ],
          "source": "General practice of dispensing clinics",
          "file": "core/src/domain/billing/pricing/product.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What the product costs and what is put on top.",
            "fields": [
              {
                "name": "cost",
                "label": "Cost",
                "doc": "What one unit costs the clinic; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "markup_percent",
                "label": "Markup (%)",
                "doc": "What is added to the cost, in percent; not below zero, may exceed 100.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "qty",
                "label": "Quantity",
                "doc": "How many units are dispensed; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "dispensing_fee",
                "label": "Dispensing fee",
                "doc": "The fee for dispensing, once per line; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {
                "name": "min_price",
                "label": "Minimum price",
                "doc": "The least the line costs; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of every amount.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The price of the line.",
            "fields": [
              {
                "name": "unit_price",
                "label": "Unit price",
                "doc": "The price of one unit, shown to four places.",
                "of": {"kind":"decimal"}
              },
              {"name":"price","label":"Price","doc":"The price of the line, fee included.","of":{"kind":"decimal"}},
              {
                "name": "min_applied",
                "label": "Minimum applied",
                "doc": "Whether the minimum is higher than the computed price.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."}
          ],
          "examples": [
            {
              "input": {"cost":"0.42","markup_percent":"150","qty":"28","dispensing_fee":"12.50"},
              "output": {"unit_price":"1.0500","price":"41.90","min_applied":false}
            },
            {
              "input": {"cost":"3.10","markup_percent":"100","qty":"1","dispensing_fee":"5.00","min_price":"18.00"},
              "output": {"unit_price":"6.2000","price":"18.00","min_applied":true}
            },
            {
              "input": {"cost":"0.0375","markup_percent":"80","qty":"42"},
              "output": {"unit_price":"0.0675","price":"2.84","min_applied":false}
            }
          ]
        },
        {
          "id": "pricing.price_pick",
          "function": "pricing.pricePick",
          "doc": [
            "Picks the price that says most about the patient.",
            "A price fits when its species, its weight band and its days do. A weight band counts two, a species one, and the highest count wins. A price with a weight band never fits a patient whose weight is unknown or not above zero."
          ],
          "source": "General practice of service price lists",
          "file": "core/src/domain/billing/pricing/price_pick.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A price list and the patient it is read for.",
            "fields": [
              {
                "name": "entries",
                "label": "Entries",
                "doc": "The prices of one service or product. Where a clinic has a list of its own, that is asked first, and the list of the group only when nothing fits.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One price, and whom it is for; an absent bound is open.",
                    "fields": [
                      {"name":"price","label":"Price","doc":"The price; not below zero.","of":{"kind":"decimal"}},
                      {
                        "name": "species",
                        "label": "Species",
                        "doc": "The species it is for.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "min_kg",
                        "label": "Minimum (kg)",
                        "doc": "The least weight in kg, included.",
                        "optional": true,
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "max_kg",
                        "label": "Maximum (kg)",
                        "doc": "The weight in kg up to which it applies, not included.",
                        "optional": true,
                        "of": {"kind":"decimal"}
                      },
                      {"name":"from","label":"From","doc":"The first day.","optional":true,"of":{"kind":"date"}},
                      {"name":"until","label":"Until","doc":"The last day.","optional":true,"of":{"kind":"date"}}
                    ]
                  }
                }
              },
              {"name":"species","label":"Species","doc":"The species of the patient.","of":{"kind":"text"}},
              {"name":"on","label":"On","doc":"The day the price is for.","of":{"kind":"date"}},
              {
                "name": "weight_kg",
                "label": "Weight (kg)",
                "doc": "The weight of the patient in kg.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The price that applies.",
            "fields": [
              {"name":"price","label":"Price","doc":"The price, as it stands in the list.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"price-not-found","doc":"No price of the list fits."},
            {"code":"price-ambiguous","doc":"More than one price of the list fits equally well."}
          ],
          "examples": [
            {
              "input": {
                "entries": [
                  {"price":"45.00"},
                  {"price":"40.00","species":"cat"},
                  {"price":"55.00","species":"dog","min_kg":"0","max_kg":"10"},
                  {"price":"70.00","species":"dog","min_kg":"10","max_kg":"25"},
                  {"price":"95.00","species":"dog","min_kg":"25"}
                ],
                "species": "dog",
                "weight_kg": "10",
                "on": "2026-06-01"
              },
              "output": {"price":"70.00"}
            },
            {
              "input": {
                "entries": [
                  {"price":"45.00"},
                  {"price":"40.00","species":"cat"},
                  {"price":"55.00","species":"dog","min_kg":"0","max_kg":"10"},
                  {"price":"70.00","species":"dog","min_kg":"10","max_kg":"25"},
                  {"price":"95.00","species":"dog","min_kg":"25"}
                ],
                "species": "dog",
                "weight_kg": "9.99",
                "on": "2026-06-01"
              },
              "output": {"price":"55.00"}
            },
            {
              "input": {
                "entries": [
                  {"price":"45.00"},
                  {"price":"40.00","species":"cat"},
                  {"price":"55.00","species":"dog","min_kg":"0","max_kg":"10"},
                  {"price":"70.00","species":"dog","min_kg":"10","max_kg":"25"},
                  {"price":"95.00","species":"dog","min_kg":"25"}
                ],
                "species": "rabbit",
                "weight_kg": "2",
                "on": "2026-06-01"
              },
              "output": {"price":"45.00"}
            },
            {
              "input": {
                "entries": [{"price":"1.00","species":"cat"},{"price":"2.00","species":"cat"}],
                "species": "cat",
                "on": "2026-06-01"
              },
              "output": {"error":"price-ambiguous"}
            }
          ]
        },
        {
          "id": "pricing.surcharge",
          "function": "pricing.surcharge",
          "doc": [
            "Puts the surcharge of the time of check-in on a price.",
            "One tier applies, never two together. The tier is answered also where the surcharge is not to be applied; the price is then only rounded. A flat fee for emergencies is a line of its own, once per visit."
          ],
          "source": "Policy of the practice",
          "file": "core/src/domain/billing/pricing/surcharge.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A service and when it is given.",
            "fields": [
              {
                "name": "unit_price",
                "label": "Unit price",
                "doc": "The regular price of one; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "at",
                "label": "At",
                "doc": "The time of check-in, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "holidays",
                "label": "Holidays",
                "doc": "The days off of the clinic.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"date"}}
              },
              {
                "name": "surchargeable",
                "label": "Surchargeable",
                "doc": "Whether the surcharge applies; products are left out as a rule.",
                "optional": true,
                "default": true,
                "of": {"kind":"bool"}
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of the price.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The price at that time.",
            "fields": [
              {
                "name": "tier",
                "label": "Tier",
                "doc": "The tier the time falls into.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"regular","doc":"Within opening hours."},
                    {"value":"evening","doc":"In the hours after closing."},
                    {"value":"emergency","doc":"At night, at the weekend, or on a day off."}
                  ]
                }
              },
              {
                "name": "unit_price",
                "label": "Unit price",
                "doc": "The price of one, surcharge included.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"price-negative","doc":"A price or a cost is below zero."}
          ],
          "examples": [
            {"input":{"unit_price":"65.00","at":"2026-03-04T18:00"},"output":{"tier":"evening","unit_price":"81.25"}},
            {"input":{"unit_price":"65.00","at":"2026-03-04T17:59"},"output":{"tier":"regular","unit_price":"65.00"}},
            {
              "input": {"unit_price":"89.95","at":"2026-03-07T10:00"},
              "output": {"tier":"emergency","unit_price":"134.93"}
            },
            {
              "input": {"unit_price":"65.00","at":"2026-07-03T09:00","holidays":["2026-07-03"]},
              "output": {"tier":"emergency","unit_price":"97.50"}
            },
            {
              "input": {"unit_price":"42.00","at":"2026-03-05T19:30","surchargeable":false},
              "output": {"tier":"evening","unit_price":"42.00"}
            }
          ]
        },
        {
          "id": "pricing.package",
          "function": "pricing.package",
          "doc": ["Spreads the price of a package over its items by what they cost alone."],
          "source": "General practice of bundled prices",
          "file": "core/src/domain/billing/pricing/package.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A package and what is in it.",
            "fields": [
              {"name":"price","label":"Price","doc":"The price of the whole; not below zero.","of":{"kind":"decimal"}},
              {
                "name": "items",
                "label": "Items",
                "doc": "What is in it; at least one item.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One item of a package.",
                    "fields": [
                      {
                        "name": "qty",
                        "label": "Quantity",
                        "doc": "How many, or how much; above zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "list_price",
                        "label": "List price",
                        "doc": "The price of one when bought alone; not below zero.",
                        "of": {"kind":"decimal"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of every amount.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The package taken apart.",
            "fields": [
              {
                "name": "list_total",
                "label": "List total",
                "doc": "What the items cost when bought alone.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "shares",
                "label": "Shares",
                "doc": "The share of each item in the price, in the same order; each is taxed in its own class.",
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {"name":"saving","label":"Saving","doc":"What the package saves; may be zero.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"package-empty","doc":"A package has no item."},
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"package-exceeds-list","doc":"A package costs more than its items bought alone."}
          ],
          "examples": [
            {
              "input": {
                "price": "199.00",
                "items": [
                  {"qty":"1","list_price":"65.00"},
                  {"qty":"2","list_price":"32.50"},
                  {"qty":"1","list_price":"110.00"}
                ]
              },
              "output": {"list_total":"240.00","shares":["53.90","53.89","91.21"],"saving":"41.00"}
            },
            {
              "input": {
                "price": "10.00",
                "items": [
                  {"qty":"1","list_price":"5.00"},
                  {"qty":"1","list_price":"5.00"},
                  {"qty":"1","list_price":"5.00"}
                ]
              },
              "output": {"list_total":"15.00","shares":["3.34","3.33","3.33"],"saving":"5.00"}
            },
            {
              "input": {"price":"20.00","items":[{"qty":"1","list_price":"15.00"}]},
              "output": {"error":"package-exceeds-list"}
            }
          ]
        },
        {
          "id": "pricing.convert",
          "function": "pricing.convert",
          "doc": ["Converts an amount, rounded to the decimals of the wanted currency."],
          "source": "ISO 4217 (decimals of each currency)",
          "file": "core/src/domain/billing/pricing/convert.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An amount and the rate that applies to it. The rate, its day and its source are kept with the result.",
            "fields": [
              {"name":"amount","label":"Amount","doc":"The amount; may be below zero.","of":{"kind":"decimal"}},
              {"name":"from_currency","label":"From currency","doc":"The currency it is in.","of":{"kind":"text"}},
              {"name":"to_currency","label":"To currency","doc":"The currency it is wanted in.","of":{"kind":"text"}},
              {
                "name": "rate",
                "label": "Rate",
                "doc": "What one unit of the first is worth in the second; above zero, 1 between equal currencies.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The amount in the other currency.",
            "fields": [
              {
                "name": "amount",
                "label": "Amount",
                "doc": "The amount, rounded to the decimals of that currency.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."}
          ],
          "examples": [
            {
              "input": {"amount":"100.00","from_currency":"USD","to_currency":"JPY","rate":"149.505"},
              "output": {"amount":"14951"}
            },
            {
              "input": {"amount":"12.34","from_currency":"EUR","to_currency":"KWD","rate":"0.33215"},
              "output": {"amount":"4.099"}
            },
            {
              "input": {"amount":"10.5","from_currency":"JPY","to_currency":"USD","rate":"0.0067"},
              "output": {"error":"money-precision"}
            }
          ]
        },
        {
          "id": "pricing.cash_round",
          "function": "pricing.cashRound",
          "doc": [
            "Rounds a cash payment to the smallest coin, a half away from zero.",
            "Only the payment is rounded, never the invoice; the difference is booked as cash rounding."
          ],
          "source": "Rounding of cash to five centimes (Switzerland)",
          "file": "core/src/domain/billing/pricing/cash_round.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An amount to be paid in cash.",
            "fields": [
              {
                "name": "amount",
                "label": "Amount",
                "doc": "The amount; may be below zero and have any decimals.",
                "of": {"kind":"decimal"}
              },
              {"name":"increment","label":"Increment","doc":"The smallest coin; above zero.","of":{"kind":"decimal"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is paid.",
            "fields": [
              {"name":"amount","label":"Amount","doc":"The nearest amount that coins can pay.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [{"code":"money-precision","doc":"An amount is written with more decimals than its currency has."}],
          "examples": [
            {"input":{"amount":"12.37","increment":"0.05"},"output":{"amount":"12.35"}},
            {"input":{"amount":"12.38","increment":"0.05"},"output":{"amount":"12.40"}},
            {"input":{"amount":"0.025","increment":"0.05"},"output":{"amount":"0.05"}},
            {"input":{"amount":"-7.68","increment":"0.05"},"output":{"amount":"-7.70"}}
          ]
        },
        {
          "id": "pricing.estimate",
          "function": "pricing.estimate",
          "doc": [
            "Adds an estimate up twice, with the low and with the high quantities.",
            "Each line is extended and taxed with rounding of its own; the deposit is a part of the high total."
          ],
          "source": "AAHA Standards of Accreditation and state practice acts (written estimates)",
          "file": "core/src/domain/billing/pricing/estimate.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The lines of an estimate.",
            "fields": [
              {
                "name": "lines",
                "label": "Lines",
                "doc": "What may be done; at least one line.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "One line of an estimate.",
                    "fields": [
                      {
                        "name": "qty_low",
                        "label": "Quantity low",
                        "doc": "The least that is needed; may be zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "qty_high",
                        "label": "Quantity high",
                        "doc": "The most that is needed; not below the least.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "unit_price",
                        "label": "Unit price",
                        "doc": "The price of one; not below zero.",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "taxable",
                        "label": "Taxable",
                        "doc": "Whether tax is added.",
                        "optional": true,
                        "default": false,
                        "of": {"kind":"bool"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "tax_percent",
                "label": "Tax (%)",
                "doc": "The tax on taxable lines, 0 to 100.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {
                "name": "deposit_percent",
                "label": "Deposit (%)",
                "doc": "The part of the high total asked for in advance, 0 to 100.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {
                "name": "currency",
                "label": "Currency",
                "doc": "The currency of every amount.",
                "optional": true,
                "default": "USD",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The range of the cost.",
            "fields": [
              {"name":"low","label":"Low","doc":"The least it costs, tax included.","of":{"kind":"decimal"}},
              {"name":"high","label":"High","doc":"The most it costs, tax included.","of":{"kind":"decimal"}},
              {"name":"deposit","label":"Deposit","doc":"What is asked for in advance.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"currency-unknown","doc":"The currency is not one the engine counts in."},
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"estimate-range-invalid","doc":"The low quantity of an estimate line is above the high one."},
            {"code":"tax-rate-invalid","doc":"A tax rate is outside 0 to 100 percent."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            }
          ],
          "examples": [
            {
              "input": {
                "lines": [
                  {"qty_low":"1","qty_high":"1","unit_price":"450.00"},
                  {"qty_low":"1","qty_high":"3","unit_price":"85.00"},
                  {"qty_low":"2","qty_high":"4","unit_price":"18.75","taxable":true}
                ],
                "tax_percent": "7.25",
                "deposit_percent": "50"
              },
              "output": {"low":"575.22","high":"785.44","deposit":"392.72"}
            },
            {
              "input": {"lines":[{"qty_low":"3","qty_high":"2","unit_price":"10.00"}]},
              "output": {"error":"estimate-range-invalid"}
            }
          ]
        },
        {
          "id": "pricing.estimate_convert",
          "function": "pricing.estimateConvert",
          "doc": [
            "Checks that an estimate may become an invoice of the actual cost.",
            "The limit is the high total and the tolerance on top, rounded. The approval of the client lifts that limit and nothing else."
          ],
          "source": "AAHA Standards of Accreditation and state practice acts (written estimates); tolerance by policy",
          "file": "core/src/domain/billing/pricing/estimate_convert.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An estimate and what the treatment came to.",
            "fields": [
              {
                "name": "status",
                "label": "Status",
                "doc": "Where the estimate stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"draft","doc":"Being written."},
                    {"value":"sent","doc":"With the client."},
                    {"value":"accepted","doc":"Accepted by the client."},
                    {"value":"declined","doc":"Declined by the client."},
                    {"value":"expired","doc":"Past its last day."}
                  ]
                }
              },
              {
                "name": "valid_until",
                "label": "Valid until",
                "doc": "Its last day; prices hold until then.",
                "of": {"kind":"date"}
              },
              {"name":"on","label":"On","doc":"The day of the conversion.","of":{"kind":"date"}},
              {"name":"high","label":"High","doc":"The high total of the estimate.","of":{"kind":"decimal"}},
              {"name":"actual","label":"Actual","doc":"What the treatment came to.","of":{"kind":"decimal"}},
              {
                "name": "tolerance_percent",
                "label": "Tolerance (%)",
                "doc": "By how much the high total may be exceeded, in percent; not below zero.",
                "optional": true,
                "default": "10",
                "of": {"kind":"decimal"}
              },
              {
                "name": "reapproved",
                "label": "Reapproved",
                "doc": "Whether the client approved the higher cost.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "converted",
                "label": "Converted",
                "doc": "Whether the estimate has become an invoice before.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The estimate may become an invoice.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "limit",
                "label": "Limit",
                "doc": "The most that could be charged without asking the client again.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"estimate-already-converted","doc":"An estimate has already become an invoice."},
            {"code":"estimate-not-accepted","doc":"The client has not accepted the estimate."},
            {"code":"estimate-expired","doc":"The estimate is no longer valid."},
            {
              "code": "estimate-overrun",
              "doc": "The actual cost is above the estimate and its tolerance, and the client was not asked again."
            }
          ],
          "examples": [
            {
              "input": {
                "status": "accepted",
                "valid_until": "2026-06-30",
                "on": "2026-06-30",
                "high": "785.44",
                "actual": "860.00"
              },
              "output": {"ok":true,"limit":"863.98"}
            },
            {
              "input": {
                "status": "accepted",
                "valid_until": "2026-06-30",
                "on": "2026-06-15",
                "high": "785.44",
                "actual": "863.99"
              },
              "output": {"error":"estimate-overrun","limit":"863.98"}
            },
            {
              "input": {
                "status": "accepted",
                "valid_until": "2026-06-30",
                "on": "2026-07-01",
                "high": "100.00",
                "actual": "90.00"
              },
              "output": {"error":"estimate-expired"}
            },
            {
              "input": {
                "status": "accepted",
                "converted": true,
                "valid_until": "2026-06-30",
                "on": "2026-06-15",
                "high": "100.00",
                "actual": "90.00"
              },
              "output": {"error":"estimate-already-converted"}
            }
          ]
        },
        {
          "id": "pricing.payment_apply",
          "function": "pricing.paymentApply",
          "doc": ["Spreads a payment over the open invoices of a client, the oldest due date first, then by id."],
          "source": "General practice of accounts receivable",
          "file": "core/src/domain/billing/pricing/payment_apply.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A payment and the invoices of the client.",
            "fields": [
              {"name":"amount","label":"Amount","doc":"What is paid; above zero.","of":{"kind":"decimal"}},
              {
                "name": "invoices",
                "label": "Invoices",
                "doc": "The invoices of the client.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "An invoice and what is owed on it.",
                    "fields": [
                      {"name":"id","label":"ID","doc":"The id of the invoice.","of":{"kind":"text"}},
                      {"name":"due","label":"Due","doc":"The day it is due.","of":{"kind":"date"}},
                      {
                        "name": "balance",
                        "label": "Balance",
                        "doc": "What is owed; nothing is paid on an invoice without.",
                        "of": {"kind":"decimal"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "allow_credit",
                "label": "Allow credit",
                "doc": "Whether what is left over becomes credit of the account.",
                "optional": true,
                "default": true,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Where the payment goes.",
            "fields": [
              {
                "name": "applied",
                "label": "Applied",
                "doc": "The invoices that get something, in the order in which they do.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "The part of a payment that goes to one invoice.",
                    "fields": [
                      {"name":"invoice","label":"Invoice","doc":"The id of the invoice.","of":{"kind":"text"}},
                      {"name":"applied","label":"Applied","doc":"What it gets; above zero.","of":{"kind":"decimal"}}
                    ]
                  }
                }
              },
              {"name":"credit","label":"Credit","doc":"What becomes credit of the account.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"payment-not-positive","doc":"A payment is not above zero."},
            {"code":"payment-exceeds-balance","doc":"A payment is more than what is owed."}
          ],
          "examples": [
            {
              "input": {
                "amount": "150.00",
                "invoices": [
                  {"id":"B","due":"2026-02-01","balance":"80.00"},
                  {"id":"A","due":"2026-01-15","balance":"100.00"}
                ]
              },
              "output": {
                "applied": [{"invoice":"A","applied":"100.00"},{"invoice":"B","applied":"50.00"}],
                "credit": "0.00"
              }
            },
            {
              "input": {"amount":"200.00","invoices":[{"id":"A","due":"2026-01-15","balance":"120.00"}]},
              "output": {"applied":[{"invoice":"A","applied":"120.00"}],"credit":"80.00"}
            },
            {
              "input": {
                "amount": "200.00",
                "invoices": [{"id":"A","due":"2026-01-15","balance":"120.00"}],
                "allow_credit": false
              },
              "output": {"error":"payment-exceeds-balance"}
            }
          ]
        },
        {
          "id": "pricing.balance",
          "function": "pricing.balance",
          "doc": [
            "Adds up what is booked on an invoice.",
            "The balance is the total without payments, deposits, credit notes and write-offs, and with refunds put back: a refund opens the balance again unless a credit note of the same amount goes with it. A draft and a refunded invoice stay what they are; a cancelled one owes nothing and never took money."
          ],
          "source": "General practice of accounts receivable",
          "file": "core/src/domain/billing/pricing/balance.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An invoice and everything booked on it; the amounts of the lists are not below zero.",
            "fields": [
              {"name":"total","label":"Total","doc":"The total of the invoice.","of":{"kind":"decimal"}},
              {
                "name": "payments",
                "label": "Payments",
                "doc": "Money received.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {
                "name": "refunds",
                "label": "Refunds",
                "doc": "Money given back.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {
                "name": "credits",
                "label": "Credits",
                "doc": "Credit notes.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {
                "name": "deposits",
                "label": "Deposits",
                "doc": "Deposits applied to this invoice, each up to what was owed.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {
                "name": "write_offs",
                "label": "Write offs",
                "doc": "Debt given up.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"decimal"}}
              },
              {"name":"due","label":"Due","doc":"The last day on which payment is in time.","of":{"kind":"date"}},
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "status",
                "label": "Status",
                "doc": "Where the invoice stood before.",
                "optional": true,
                "default": "sent",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"draft","doc":"Being written."},
                    {"value":"pending","doc":"Complete, and not yet with the client."},
                    {"value":"sent","doc":"With the client."},
                    {"value":"partially_paid","doc":"Some of it is paid."},
                    {"value":"paid","doc":"All of it is paid."},
                    {"value":"overdue","doc":"Something is owed past the due date."},
                    {"value":"cancelled","doc":"Withdrawn before any payment."},
                    {"value":"refunded","doc":"Every payment was given back."},
                    {"value":"written_off","doc":"What was owed has been given up."}
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is owed, and where the invoice stands.",
            "fields": [
              {"name":"balance","label":"Balance","doc":"What is owed.","of":{"kind":"decimal"}},
              {
                "name": "status",
                "label": "Status",
                "doc": "Where the invoice stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"draft","doc":"Being written."},
                    {"value":"pending","doc":"Complete, and not yet with the client."},
                    {"value":"sent","doc":"With the client."},
                    {"value":"partially_paid","doc":"Some of it is paid."},
                    {"value":"paid","doc":"All of it is paid."},
                    {"value":"overdue","doc":"Something is owed past the due date."},
                    {"value":"cancelled","doc":"Withdrawn before any payment."},
                    {"value":"refunded","doc":"Every payment was given back."},
                    {"value":"written_off","doc":"What was owed has been given up."}
                  ]
                }
              }
            ]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"invoice-has-payments","doc":"A paid invoice cannot be cancelled."},
            {"code":"refund-exceeds-payment","doc":"A refund is more than what was paid and not yet refunded."},
            {"code":"payment-exceeds-balance","doc":"A payment is more than what is owed."},
            {"code":"write-off-exceeds-balance","doc":"A write-off is more than what is owed."}
          ],
          "examples": [
            {
              "input": {
                "total": "250.00",
                "payments": ["100.00"],
                "deposits": ["50.00"],
                "on": "2026-01-31",
                "due": "2026-01-31"
              },
              "output": {"balance":"100.00","status":"partially_paid"}
            },
            {
              "input": {
                "total": "250.00",
                "payments": ["250.00"],
                "refunds": ["40.00"],
                "on": "2026-02-01",
                "due": "2026-01-31"
              },
              "output": {"balance":"40.00","status":"overdue"}
            },
            {
              "input": {
                "total": "250.00",
                "payments": ["200.00"],
                "write_offs": ["50.00"],
                "on": "2026-03-01",
                "due": "2026-01-31"
              },
              "output": {"balance":"0.00","status":"written_off"}
            },
            {
              "input": {"total":"100.00","payments":["100.01"],"due":"2026-01-31","on":"2026-01-15"},
              "output": {"error":"payment-exceeds-balance"}
            },
            {
              "input": {"total":"90.00","payments":["90.00"],"refunds":["90.00"],"due":"2026-02-28","on":"2026-02-10"},
              "output": {"balance":"90.00","status":"sent"}
            }
          ]
        },
        {
          "id": "pricing.refund_qty",
          "function": "pricing.refundQty",
          "doc": [
            "Refunds a part of a line so that all parts add up to the line.",
            "The refund is the rounded worth of everything refunded up to now, less the rounded worth of what was refunded before."
          ],
          "source": "Arithmetic: cumulative rounding leaves no remainder",
          "file": "core/src/domain/billing/pricing/refund_qty.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A line, what was refunded of it, and what is to be.",
            "fields": [
              {"name":"line_total","label":"Line total","doc":"What the line came to.","of":{"kind":"decimal"}},
              {"name":"qty","label":"Quantity","doc":"How many were sold; above zero.","of":{"kind":"decimal"}},
              {
                "name": "refunded_qty",
                "label": "Refunded quantity",
                "doc": "How many were refunded before; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "refund_qty",
                "label": "Refund quantity",
                "doc": "How many are refunded now; above zero.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What goes back.",
            "fields": [{"name":"refund","label":"Refund","doc":"The refund.","of":{"kind":"decimal"}}]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"refund-exceeds-sold","doc":"A refund is for more than what was sold and not yet refunded."}
          ],
          "examples": [
            {"input":{"line_total":"10.00","qty":"3","refunded_qty":"0","refund_qty":"1"},"output":{"refund":"3.33"}},
            {"input":{"line_total":"10.00","qty":"3","refunded_qty":"1","refund_qty":"1"},"output":{"refund":"3.34"}},
            {"input":{"line_total":"10.00","qty":"3","refunded_qty":"2","refund_qty":"1"},"output":{"refund":"3.33"}},
            {
              "input": {"line_total":"10.00","qty":"3","refunded_qty":"2","refund_qty":"2"},
              "output": {"error":"refund-exceeds-sold"}
            }
          ]
        },
        {
          "id": "pricing.refund_payment",
          "function": "pricing.refundPayment",
          "doc": ["Checks that a refund is covered by its payment."],
          "source": "General practice of card and cash refunds",
          "file": "core/src/domain/billing/pricing/refund_payment.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A payment and the refund that is asked for.",
            "fields": [
              {"name":"payment","label":"Payment","doc":"What was paid.","of":{"kind":"decimal"}},
              {
                "name": "already_refunded",
                "label": "Already refunded",
                "doc": "What of it was refunded before.",
                "of": {"kind":"decimal"}
              },
              {"name":"amount","label":"Amount","doc":"What is refunded now; above zero.","of":{"kind":"decimal"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is left of the payment.",
            "fields": [
              {
                "name": "refundable_after",
                "label": "Refundable after",
                "doc": "What could still be refunded afterwards.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"refund-not-positive","doc":"A refund is not above zero."},
            {"code":"refund-exceeds-payment","doc":"A refund is more than what was paid and not yet refunded."}
          ],
          "examples": [
            {
              "input": {"payment":"120.00","already_refunded":"20.00","amount":"60.00"},
              "output": {"refundable_after":"40.00"}
            },
            {
              "input": {"payment":"120.00","already_refunded":"20.00","amount":"100.01"},
              "output": {"error":"refund-exceeds-payment"}
            }
          ]
        },
        {
          "id": "pricing.late_fee",
          "function": "pricing.lateFee",
          "doc": [
            "Computes the late fee, a simple percentage for each period begun, up to a limit.",
            "Fees are never charged on earlier fees."
          ],
          "source": "Outer limits: Regulation Z (12 CFR 1026) and the usury law of the state",
          "file": "core/src/domain/billing/pricing/late_fee.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What is owed and since when.",
            "fields": [
              {
                "name": "principal",
                "label": "Principal",
                "doc": "What is owed, without earlier fees.",
                "of": {"kind":"decimal"}
              },
              {"name":"due","label":"Due","doc":"The last day on which payment is in time.","of":{"kind":"date"}},
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "grace_days",
                "label": "Grace (days)",
                "doc": "The days past due that cost nothing.",
                "optional": true,
                "default": 10,
                "of": {"kind":"count"}
              },
              {
                "name": "monthly_percent",
                "label": "Monthly (%)",
                "doc": "The fee for each period of 30 days begun, 0 to 100.",
                "optional": true,
                "default": "1.5",
                "of": {"kind":"decimal"}
              },
              {
                "name": "cap_percent",
                "label": "Cap (%)",
                "doc": "The most all fees together come to, 0 to 100.",
                "optional": true,
                "default": "25",
                "of": {"kind":"decimal"}
              },
              {
                "name": "disclosed",
                "label": "Disclosed",
                "doc": "Whether the client was told of the fee in writing.",
                "optional": true,
                "default": true,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The fee.",
            "fields": [
              {
                "name": "periods",
                "label": "Periods",
                "doc": "The periods begun since the days of grace; not limited.",
                "of": {"kind":"integer"}
              },
              {"name":"fee","label":"Fee","doc":"All fees together.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {
              "code": "late-fee-not-disclosed",
              "doc": "A late fee would be due of which the client was not told in writing."
            }
          ],
          "examples": [
            {"input":{"principal":"430.00","due":"2026-01-31","on":"2026-02-10"},"output":{"periods":0,"fee":"0.00"}},
            {"input":{"principal":"430.00","due":"2026-01-31","on":"2026-02-11"},"output":{"periods":1,"fee":"6.45"}},
            {"input":{"principal":"430.00","due":"2026-01-31","on":"2026-03-13"},"output":{"periods":2,"fee":"12.90"}},
            {"input":{"principal":"333.33","due":"2025-01-01","on":"2026-12-31"},"output":{"periods":24,"fee":"83.33"}}
          ]
        },
        {
          "id": "pricing.ageing",
          "function": "pricing.ageing",
          "doc": ["Sorts receivables by how many days they are past due."],
          "source": "General practice of accounts receivable",
          "file": "core/src/domain/billing/pricing/ageing.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The receivables on a day.",
            "fields": [
              {"name":"as_of","label":"As of","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "invoices",
                "label": "Invoices",
                "doc": "The invoices and what is owed on each.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "What is owed on one invoice.",
                    "fields": [
                      {
                        "name": "due",
                        "label": "Due",
                        "doc": "The last day on which payment is in time.",
                        "of": {"kind":"date"}
                      },
                      {
                        "name": "balance",
                        "label": "Balance",
                        "doc": "What is owed; below zero it is credit and counts against its bucket.",
                        "of": {"kind":"decimal"}
                      }
                    ]
                  }
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is owed, by days past due.",
            "fields": [
              {"name":"current","label":"Current","doc":"Not past due.","of":{"kind":"decimal"}},
              {"name":"d1_30","label":"1 to 30 days","doc":"One to 30 days.","of":{"kind":"decimal"}},
              {"name":"d31_60","label":"31 to 60 days","doc":"31 to 60 days.","of":{"kind":"decimal"}},
              {"name":"d61_90","label":"61 to 90 days","doc":"61 to 90 days.","of":{"kind":"decimal"}},
              {"name":"d91_plus","label":"91 days and more","doc":"91 days and more.","of":{"kind":"decimal"}},
              {"name":"total","label":"Total","doc":"All together.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [{"code":"money-precision","doc":"An amount is written with more decimals than its currency has."}],
          "examples": [
            {
              "input": {
                "as_of": "2026-05-01",
                "invoices": [
                  {"due":"2026-05-01","balance":"10.00"},
                  {"due":"2026-04-30","balance":"20.00"},
                  {"due":"2026-04-01","balance":"30.00"},
                  {"due":"2026-03-02","balance":"40.00"},
                  {"due":"2026-01-31","balance":"50.00"},
                  {"due":"2026-01-30","balance":"60.00"}
                ]
              },
              "output": {
                "current": "10.00",
                "d1_30": "50.00",
                "d31_60": "40.00",
                "d61_90": "50.00",
                "d91_plus": "60.00",
                "total": "210.00"
              }
            }
          ]
        },
        {
          "id": "pricing.discount_approval",
          "function": "pricing.discountApproval",
          "doc": [
            "Lets somebody give a discount alone up to the limit of the practice, 15 percent of the line unless it says otherwise. Above it another person approves."
          ],
          "source": "Policy of the practice; general practice of internal control",
          "file": "core/src/domain/billing/pricing/discount_approval.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A discount on a line, and who gives it.",
            "fields": [
              {
                "name": "gross",
                "label": "Gross",
                "doc": "What the line comes to without it, by `pricing.line`; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "discount",
                "label": "Discount",
                "doc": "All that is taken off; not below zero.",
                "of": {"kind":"decimal"}
              },
              {"name":"author","label":"Author","doc":"Who gives it.","of":{"kind":"text"}},
              {"name":"approver","label":"Approver","doc":"Who approves it.","optional":true,"of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"discount-negative","doc":"A discount is below zero."},
            {"code":"discount-exceeds-line","doc":"The discounts of a line are more than the line."},
            {"code":"discount-needs-approval","doc":"A discount is above what the role may give alone."},
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."}
          ],
          "examples": [
            {"input":{"gross":"80.00","discount":"8.00","author":"ana"},"output":{"ok":true}},
            {"input":{"gross":"80.00","discount":"20.00","author":"ana"},"output":{"error":"discount-needs-approval"}},
            {"input":{"gross":"80.00","discount":"20.00","author":"ana","approver":"ben"},"output":{"ok":true}},
            {
              "input": {"gross":"80.00","discount":"20.00","author":"ana","approver":"ana"},
              "output": {"error":"separation-of-duties"}
            }
          ]
        },
        {
          "id": "pricing.invoice_terms",
          "function": "pricing.invoiceTerms",
          "doc": [
            "Asks for the disclosure of a surcharge, and of a client who is exempt from tax for a certificate that is valid on the day of the invoice, its last day included."
          ],
          "source": "Policy of the practice for the disclosure; Streamlined Sales and Use Tax Agreement section 317 for certificates",
          "file": "core/src/domain/billing/pricing/invoice_terms.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An invoice, as far as something has to be on record for it.",
            "fields": [
              {
                "name": "tier",
                "label": "Tier",
                "doc": "The tier of its services, by `pricing.surcharge`.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"regular","doc":"Within opening hours."},
                    {"value":"evening","doc":"In the hours after closing."},
                    {"value":"emergency","doc":"At night, at the weekend, or on a day off."}
                  ]
                }
              },
              {
                "name": "is_surcharge_disclosed",
                "label": "Is surcharge disclosed",
                "doc": "Whether the client was told of the surcharge beforehand.",
                "of": {"kind":"bool"}
              },
              {
                "name": "is_exempt_customer",
                "label": "Is exempt customer",
                "doc": "Whether a line is not taxed because the client is exempt.",
                "of": {"kind":"bool"}
              },
              {
                "name": "exemption_valid_until",
                "label": "Exemption valid until",
                "doc": "The last day of the client's certificate of exemption.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {"name":"on","label":"On","doc":"The day of the invoice.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"surcharge-not-disclosed","doc":"The client was not told of the surcharge beforehand."},
            {
              "code": "tax-exemption-expired",
              "doc": "The client's exemption certificate is absent or no longer valid on the invoice date."
            }
          ],
          "examples": [
            {
              "input": {"tier":"regular","is_surcharge_disclosed":false,"is_exempt_customer":false,"on":"2026-06-30"},
              "output": {"ok":true}
            },
            {
              "input": {"tier":"emergency","is_surcharge_disclosed":false,"is_exempt_customer":false,"on":"2026-06-30"},
              "output": {"error":"surcharge-not-disclosed"}
            },
            {
              "input": {
                "tier": "regular",
                "is_surcharge_disclosed": false,
                "is_exempt_customer": true,
                "exemption_valid_until": "2026-06-01",
                "on": "2026-06-30"
              },
              "output": {"error":"tax-exemption-expired"}
            }
          ]
        },
        {
          "id": "pricing.invoice_action",
          "function": "pricing.invoiceAction",
          "doc": [
            "Lets only a draft be edited or deleted, and takes money on any invoice that is not cancelled, refunded or written off."
          ],
          "source": "General practice of accounts receivable",
          "file": "core/src/domain/billing/pricing/invoice_action.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An invoice, and what is to be done with it.",
            "fields": [
              {
                "name": "status",
                "label": "Status",
                "doc": "Where it stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"draft","doc":"Being written."},
                    {"value":"pending","doc":"Complete, and not yet with the client."},
                    {"value":"sent","doc":"With the client."},
                    {"value":"partially_paid","doc":"Some of it is paid."},
                    {"value":"paid","doc":"All of it is paid."},
                    {"value":"overdue","doc":"Something is owed past the due date."},
                    {"value":"cancelled","doc":"Withdrawn before any payment."},
                    {"value":"refunded","doc":"Every payment was given back."},
                    {"value":"written_off","doc":"What was owed has been given up."}
                  ]
                }
              },
              {
                "name": "action",
                "label": "Action",
                "doc": "What is to be done with it.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"edit","doc":"Its lines, its discounts or its texts change."},
                    {"value":"delete","doc":"It is deleted."},
                    {"value":"pay","doc":"Money comes in on it."}
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"invoice-locked","doc":"An invoice that left the draft is neither edited nor deleted."},
            {"code":"payment-on-void-invoice","doc":"A payment names an invoice that is closed for good."}
          ],
          "examples": [
            {"input":{"status":"draft","action":"edit"},"output":{"ok":true}},
            {"input":{"status":"sent","action":"edit"},"output":{"error":"invoice-locked"}},
            {"input":{"status":"overdue","action":"pay"},"output":{"ok":true}},
            {"input":{"status":"cancelled","action":"pay"},"output":{"error":"payment-on-void-invoice"}}
          ]
        },
        {
          "id": "pricing.refund_terms",
          "function": "pricing.refundTerms",
          "doc": [
            "Sends money back the way it came. A prescription drug that was dispensed is refunded, and stays off the shelf."
          ],
          "source": "Rules of the card networks for refunds; FDA Compliance Policy Guide 460.300 (return of unused prescription drugs)",
          "file": "core/src/domain/billing/pricing/refund_terms.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A refund of something that was sold.",
            "fields": [
              {
                "name": "paid_by",
                "label": "Paid by",
                "doc": "How it was paid.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"cash"},
                    {"value":"credit_card"},
                    {"value":"debit_card"},
                    {"value":"bank_transfer"},
                    {"value":"mobile_payment"},
                    {"value":"check"},
                    {"value":"insurance"},
                    {"value":"account_credit"}
                  ]
                }
              },
              {
                "name": "refunded_by",
                "label": "Refunded by",
                "doc": "How the money goes back.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"cash"},
                    {"value":"credit_card"},
                    {"value":"debit_card"},
                    {"value":"bank_transfer"},
                    {"value":"mobile_payment"},
                    {"value":"check"},
                    {"value":"insurance"},
                    {"value":"account_credit"}
                  ]
                }
              },
              {
                "name": "is_restocked",
                "label": "Is restocked",
                "doc": "Whether what was sold is to go back on the shelf.",
                "of": {"kind":"bool"}
              },
              {
                "name": "is_dispensed_prescription",
                "label": "Is dispensed prescription",
                "doc": "Whether it is a prescription drug that was dispensed.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"refund-tender-mismatch","doc":"A refund goes to another tender than the one the money came from."},
            {"code":"return-to-stock-not-allowed","doc":"A dispensed prescription drug never goes back on the shelf."}
          ],
          "examples": [
            {
              "input": {
                "paid_by": "credit_card",
                "refunded_by": "credit_card",
                "is_restocked": false,
                "is_dispensed_prescription": true
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "paid_by": "credit_card",
                "refunded_by": "cash",
                "is_restocked": false,
                "is_dispensed_prescription": false
              },
              "output": {"error":"refund-tender-mismatch"}
            },
            {
              "input": {"paid_by":"cash","refunded_by":"cash","is_restocked":true,"is_dispensed_prescription":true},
              "output": {"error":"return-to-stock-not-allowed"}
            }
          ]
        },
        {
          "id": "pricing.package_use",
          "function": "pricing.packageUse",
          "doc": [
            "Takes something out of a package that is on sale on that day, as often as its plan includes it in a term."
          ],
          "source": "General practice of bundled prices and wellness plans",
          "file": "core/src/domain/billing/pricing/package_use.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A package, and what is taken out of it.",
            "fields": [
              {"name":"is_active","label":"Is active","doc":"Whether the practice offers it.","of":{"kind":"bool"}},
              {
                "name": "valid_from",
                "label": "Valid from",
                "doc": "Its first day; open when left out.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {
                "name": "valid_until",
                "label": "Valid until",
                "doc": "Its last day; open when left out.",
                "optional": true,
                "of": {"kind":"date"}
              },
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "included",
                "label": "Included",
                "doc": "How often a plan includes the item in a term.",
                "of": {"kind":"count"}
              },
              {"name":"used","label":"Used","doc":"How often it was taken in this term.","of":{"kind":"count"}},
              {
                "name": "taken_now",
                "label": "Taken now",
                "doc": "How often it is taken now; at least once.",
                "optional": true,
                "default": 1,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is left.",
            "fields": [
              {
                "name": "left",
                "label": "Left",
                "doc": "How often the item may still be taken in this term.",
                "of": {"kind":"count"}
              }
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"package-inactive","doc":"A package is not on sale on that day."},
            {"code":"package-entitlement-used","doc":"Every use that a plan includes for this term has been taken."}
          ],
          "examples": [
            {
              "input": {
                "is_active": true,
                "valid_from": "2026-01-01",
                "valid_until": "2026-12-31",
                "on": "2026-06-15",
                "included": 4,
                "used": 1
              },
              "output": {"left":2}
            },
            {
              "input": {
                "is_active": true,
                "valid_from": "2026-01-01",
                "valid_until": "2026-12-31",
                "on": "2027-01-01",
                "included": 4,
                "used": 1
              },
              "output": {"error":"package-inactive"}
            },
            {
              "input": {"is_active":true,"on":"2026-06-15","included":4,"used":4},
              "output": {"error":"package-entitlement-used"}
            }
          ]
        }
      ]
    },
    {
      "name": "ins",
      "title": "Insurance",
      "doc": "What an insurer pays of a bill.",
      "rules": [
        {
          "id": "ins.claim",
          "function": "ins.claim",
          "doc": [
            "Works out what an insurer pays of a bill: first whether it pays at all, then how much.",
            "A condition that began before the first term is never covered unless it was cured since, and one that began during the waiting period is not either. Of what is covered the deductible comes off, then the percentage is taken, or the other way round; what is left of the limits bounds the rest."
          ],
          "source": "NAIC Pet Insurance Model Act (no. 633, 2022)",
          "file": "core/src/domain/insurance/claim.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A policy, and a claim against it.",
            "fields": [
              {
                "name": "policy",
                "label": "Policy",
                "doc": "The policy.",
                "of": {
                  "kind": "record",
                  "doc": "What is insured, and what the insurer has paid so far.",
                  "fields": [
                    {"name":"effective","label":"Effective","doc":"The first day of this term.","of":{"kind":"date"}},
                    {"name":"expires","label":"Expires","doc":"Its last day.","of":{"kind":"date"}},
                    {
                      "name": "first_effective",
                      "label": "First effective",
                      "doc": "The first day of the first of all terms without a gap; that of this term when absent.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "waiting",
                      "label": "Waiting",
                      "doc": "For how many days after the first one a condition of some kind is not covered yet; a kind that is not listed is covered at once.",
                      "optional": true,
                      "default": {},
                      "of": {"kind":"map","of":{"kind":"count"}}
                    },
                    {
                      "name": "deductible",
                      "label": "Deductible",
                      "doc": "What the client bears in a year, or for each condition.",
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "deductible_met",
                      "label": "Deductible met",
                      "doc": "How much of it the client has borne.",
                      "optional": true,
                      "default": "0",
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "reimbursement_percent",
                      "label": "Reimbursement (%)",
                      "doc": "The percentage that the insurer pays.",
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "annual_limit",
                      "label": "Annual limit",
                      "doc": "The most that the insurer pays in a year.",
                      "optional": true,
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "annual_used",
                      "label": "Annual used",
                      "doc": "How much of it has been paid.",
                      "optional": true,
                      "default": "0",
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "condition_limit",
                      "label": "Condition limit",
                      "doc": "The most that the insurer pays for the condition.",
                      "optional": true,
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "condition_used",
                      "label": "Condition used",
                      "doc": "How much of it has been paid.",
                      "optional": true,
                      "default": "0",
                      "of": {"kind":"decimal"}
                    },
                    {
                      "name": "covers_tax",
                      "label": "Covers tax",
                      "doc": "Whether taxes are paid too.",
                      "optional": true,
                      "default": false,
                      "of": {"kind":"bool"}
                    },
                    {
                      "name": "filing_days",
                      "label": "Filing (days)",
                      "doc": "Within how many days of the service the claim has to come.",
                      "optional": true,
                      "default": 180,
                      "of": {"kind":"count"}
                    },
                    {
                      "name": "order",
                      "label": "Order",
                      "doc": "Whether the deductible is taken off before the percentage or after it.",
                      "optional": true,
                      "default": "deductible_first",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"deductible_first","doc":"The percentage is of what is left after the deductible."},
                          {
                            "value": "coinsurance_first",
                            "doc": "The deductible is taken off the percentage of the whole."
                          }
                        ]
                      }
                    },
                    {
                      "name": "curable_after_days",
                      "label": "Curable after (days)",
                      "doc": "After how many days without signs a condition counts as cured; never when absent.",
                      "optional": true,
                      "of": {"kind":"count"}
                    }
                  ]
                }
              },
              {
                "name": "claim",
                "label": "Claim",
                "doc": "The claim.",
                "of": {
                  "kind": "record",
                  "doc": "A bill that is sent to the insurer.",
                  "fields": [
                    {"name":"service_date","label":"Service date","doc":"The day of the service.","of":{"kind":"date"}},
                    {
                      "name": "onset_date",
                      "label": "Onset date",
                      "doc": "The day of the first signs; that of the service when absent.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "kind",
                      "label": "Kind",
                      "doc": "The kind of condition, such as `illness`.",
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "lines",
                      "label": "Lines",
                      "doc": "What was billed.",
                      "of": {
                        "kind": "list",
                        "of": {
                          "kind": "record",
                          "doc": "A line of the bill.",
                          "fields": [
                            {"name":"amount","label":"Amount","doc":"Its amount without tax.","of":{"kind":"decimal"}},
                            {"name":"tax","label":"Tax","doc":"Its tax.","optional":true,"of":{"kind":"decimal"}},
                            {
                              "name": "covered",
                              "label": "Covered",
                              "doc": "Whether the policy covers what it is for.",
                              "optional": true,
                              "default": true,
                              "of": {"kind":"bool"}
                            }
                          ]
                        }
                      }
                    },
                    {
                      "name": "submitted",
                      "label": "Submitted",
                      "doc": "The day on which the claim comes to the insurer.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "symptom_free_days",
                      "label": "Symptom free (days)",
                      "doc": "For how many days before the animal showed no signs of the condition.",
                      "optional": true,
                      "of": {"kind":"count"}
                    }
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Who pays how much.",
            "fields": [
              {"name":"eligible","label":"Eligible","doc":"What of the bill is covered.","of":{"kind":"decimal"}},
              {
                "name": "deductible_applied",
                "label": "Deductible applied",
                "doc": "How much of the deductible this claim takes up.",
                "of": {"kind":"decimal"}
              },
              {"name":"payable","label":"Payable","doc":"What the insurer pays.","of":{"kind":"decimal"}},
              {
                "name": "client_share",
                "label": "Client share",
                "doc": "What the client pays of all that was billed.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "deductible_left",
                "label": "Deductible left",
                "doc": "What is left of the deductible after this claim.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "annual_left",
                "label": "Annual left",
                "doc": "What is left of the annual limit after this claim, where there is one.",
                "optional": true,
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"policy-not-active","doc":"The insurance policy was not active on the day of service."},
            {"code":"pre-existing-condition","doc":"The condition began before the animal was insured."},
            {"code":"waiting-period","doc":"The condition began during the waiting period of the policy."},
            {"code":"claim-late","doc":"The claim comes after the last day on which the insurer takes it."},
            {"code":"not-covered","doc":"Nothing of the claim is covered."},
            {"code":"annual-limit-exhausted","doc":"The insurer has paid all that it pays in a year."}
          ],
          "examples": [
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "250.00",
                  "reimbursement_percent": "80",
                  "annual_limit": "5000.00",
                  "waiting": {"accident":0,"illness":14,"orthopedic":30}
                },
                "claim": {
                  "service_date": "2026-06-10",
                  "kind": "illness",
                  "lines": [{"amount":"600.00"},{"amount":"45.00","covered":false},{"amount":"155.55","tax":"9.72"}]
                }
              },
              "output": {
                "eligible": "755.55",
                "deductible_applied": "250.00",
                "payable": "404.44",
                "client_share": "405.83",
                "deductible_left": "0.00",
                "annual_left": "4595.56"
              }
            },
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "250.00",
                  "reimbursement_percent": "80",
                  "annual_limit": "5000.00",
                  "waiting": {"accident":0,"illness":14,"orthopedic":30},
                  "order": "coinsurance_first"
                },
                "claim": {
                  "service_date": "2026-06-10",
                  "kind": "illness",
                  "lines": [{"amount":"600.00"},{"amount":"45.00","covered":false},{"amount":"155.55","tax":"9.72"}]
                }
              },
              "output": {
                "eligible": "755.55",
                "deductible_applied": "250.00",
                "payable": "354.44",
                "client_share": "455.83",
                "deductible_left": "0.00",
                "annual_left": "4645.56"
              }
            },
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "250.00",
                  "reimbursement_percent": "80",
                  "annual_limit": "5000.00",
                  "waiting": {"accident":0,"illness":14,"orthopedic":30},
                  "deductible_met": "250.00",
                  "annual_used": "4800.00"
                },
                "claim": {
                  "service_date": "2026-06-10",
                  "kind": "illness",
                  "lines": [{"amount":"600.00"},{"amount":"45.00","covered":false},{"amount":"155.55","tax":"9.72"}]
                }
              },
              "output": {
                "eligible": "755.55",
                "deductible_applied": "0.00",
                "payable": "200.00",
                "client_share": "610.27",
                "deductible_left": "0.00",
                "annual_left": "0.00"
              }
            },
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "250.00",
                  "reimbursement_percent": "80",
                  "annual_limit": "5000.00",
                  "waiting": {"accident":0,"illness":14,"orthopedic":30}
                },
                "claim": {
                  "service_date": "2026-01-14",
                  "kind": "illness",
                  "lines": [{"amount":"600.00"},{"amount":"45.00","covered":false},{"amount":"155.55","tax":"9.72"}]
                }
              },
              "output": {"error":"waiting-period","coverage_starts":"2026-01-15"}
            },
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "250.00",
                  "reimbursement_percent": "80",
                  "annual_limit": "5000.00",
                  "waiting": {"accident":0,"illness":14,"orthopedic":30}
                },
                "claim": {
                  "service_date": "2026-06-10",
                  "kind": "illness",
                  "lines": [{"amount":"600.00"},{"amount":"45.00","covered":false},{"amount":"155.55","tax":"9.72"}],
                  "onset_date": "2025-11-01"
                }
              },
              "output": {"error":"pre-existing-condition"}
            },
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "250.00",
                  "reimbursement_percent": "80",
                  "annual_limit": "5000.00",
                  "waiting": {"accident":0,"illness":14,"orthopedic":30},
                  "first_effective": "2025-01-01"
                },
                "claim": {
                  "service_date": "2026-06-10",
                  "kind": "illness",
                  "lines": [{"amount":"600.00"},{"amount":"45.00","covered":false},{"amount":"155.55","tax":"9.72"}],
                  "onset_date": "2025-11-01"
                }
              },
              "output": {
                "eligible": "755.55",
                "deductible_applied": "250.00",
                "payable": "404.44",
                "client_share": "405.83",
                "deductible_left": "0.00",
                "annual_left": "4595.56"
              }
            },
            {
              "input": {
                "policy": {
                  "effective": "2026-01-01",
                  "expires": "2026-12-31",
                  "deductible": "100.00",
                  "reimbursement_percent": "70",
                  "waiting": {"illness":14},
                  "curable_after_days": 180
                },
                "claim": {
                  "service_date": "2026-10-05",
                  "onset_date": "2025-12-20",
                  "symptom_free_days": 180,
                  "kind": "illness",
                  "lines": [{"amount":"300.00"}]
                }
              },
              "output": {
                "eligible": "300.00",
                "deductible_applied": "100.00",
                "payable": "140.00",
                "client_share": "160.00",
                "deductible_left": "0.00"
              }
            }
          ]
        },
        {
          "id": "ins.duties",
          "function": "ins.duties",
          "doc": [
            "Files a claim that rests on a signed record, names no line that was claimed before, and asks for no more than the invoice."
          ],
          "source": "General conditions of pet insurance; NAIC Pet Insurance Model Act (no. 633, 2022)",
          "file": "core/src/domain/insurance/filing.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A claim, and the invoice and the record that it rests on.",
            "fields": [
              {
                "name": "is_record_signed",
                "label": "Is record signed",
                "doc": "Whether the record of the visit is signed.",
                "of": {"kind":"bool"}
              },
              {
                "name": "lines",
                "label": "Lines",
                "doc": "The lines of the invoice that are claimed, by their ids; at least one.",
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "claimed_before",
                "label": "Claimed before",
                "doc": "The lines that earlier claims hold.",
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "claimed_amount",
                "label": "Claimed amount",
                "doc": "What is claimed; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "invoice_total",
                "label": "Invoice total",
                "doc": "The total of the invoice; not below zero.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"claim-needs-signed-record","doc":"A claim rests on a record of the visit that nobody has signed."},
            {"code":"duplicate-claim-line","doc":"A line of an invoice is claimed twice."},
            {"code":"claim-exceeds-invoice","doc":"More is claimed than the invoice says."}
          ],
          "examples": [
            {
              "input": {
                "is_record_signed": true,
                "lines": ["l1","l2"],
                "claimed_before": ["l0"],
                "claimed_amount": "120.00",
                "invoice_total": "150.00"
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "is_record_signed": true,
                "lines": ["l1","l2"],
                "claimed_before": ["l2"],
                "claimed_amount": "120.00",
                "invoice_total": "150.00"
              },
              "output": {"error":"duplicate-claim-line"}
            },
            {
              "input": {
                "is_record_signed": false,
                "lines": ["l1"],
                "claimed_before": [],
                "claimed_amount": "120.00",
                "invoice_total": "150.00"
              },
              "output": {"error":"claim-needs-signed-record"}
            },
            {
              "input": {
                "is_record_signed": true,
                "lines": ["l1"],
                "claimed_before": [],
                "claimed_amount": "160.00",
                "invoice_total": "150.00"
              },
              "output": {"error":"claim-exceeds-invoice"}
            }
          ]
        },
        {
          "id": "ins.waiting",
          "function": "ins.waiting",
          "doc": ["Allows no wait for accidents, and 30 days for illness, orthopedic conditions and any other kind."],
          "source": "NAIC Pet Insurance Model Act (no. 633, 2022), waiting periods",
          "file": "core/src/domain/insurance/waiting.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The waiting periods of a policy.",
            "fields": [
              {
                "name": "waiting",
                "label": "Waiting",
                "doc": "The days, by kind of condition: `accident`, `illness`, `orthopedic` or another.",
                "of": {"kind":"map","of":{"kind":"count"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"waiting-period-illegal","doc":"A policy makes its holder wait longer than the law allows."}
          ],
          "examples": [
            {"input":{"waiting":{"accident":0,"illness":14,"orthopedic":30}},"output":{"ok":true}},
            {"input":{"waiting":{"accident":2,"illness":14}},"output":{"error":"waiting-period-illegal"}},
            {"input":{"waiting":{"orthopedic":180}},"output":{"error":"waiting-period-illegal"}}
          ]
        }
      ]
    },
    {
      "name": "inv",
      "title": "Inventory",
      "doc": "Batches, receipts, counts, reorders and the value of stock.",
      "rules": [
        {
          "id": "inv.fefo",
          "function": "inv.fefo",
          "doc": [
            "Takes something from the batches that expire first.",
            "Of batches that expire on one day the one received first is used first, then that of the lower lot number; what has no date comes last. Batches that are expired, kept apart or promised to others stay."
          ],
          "source": "First expired, first out; United States Pharmacopeia (a month means its last day)",
          "file": "core/src/domain/inventory/fefo.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What is needed, and the batches there are.",
            "fields": [
              {"name":"on","label":"On","doc":"The day on which it is taken.","of":{"kind":"date"}},
              {"name":"qty","label":"Quantity","doc":"How much is needed; above zero.","of":{"kind":"decimal"}},
              {
                "name": "batches",
                "label": "Batches",
                "doc": "The batches of the product.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A batch and what is in it.",
                    "fields": [
                      {"name":"lot","label":"Lot","doc":"The lot number.","of":{"kind":"text"}},
                      {
                        "name": "expiry",
                        "label": "Expiry",
                        "doc": "Its last day, or the month at whose end it expires, such as `2027-03`; one without never does.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {"name":"on_hand","label":"On hand","doc":"How much there is.","of":{"kind":"decimal"}},
                      {
                        "name": "reserved",
                        "label": "Reserved",
                        "doc": "How much of it is promised; not below zero.",
                        "optional": true,
                        "default": "0",
                        "of": {"kind":"decimal"}
                      },
                      {
                        "name": "received",
                        "label": "Received",
                        "doc": "The day on which it came.",
                        "optional": true,
                        "of": {"kind":"date"}
                      },
                      {
                        "name": "status",
                        "label": "Status",
                        "doc": "Whether it may be used.",
                        "optional": true,
                        "default": "ok",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"ok","doc":"It may."},
                            {"value":"quarantined","doc":"It is kept apart."},
                            {"value":"recalled","doc":"Its maker called it back."}
                          ]
                        }
                      }
                    ]
                  }
                }
              },
              {
                "name": "min_days_left",
                "label": "Minimum days left",
                "doc": "How many days a batch must still be good for after that day.",
                "optional": true,
                "default": 0,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is taken from where.",
            "fields": [
              {
                "name": "picks",
                "label": "Picks",
                "doc": "The batches, in the order in which they are used.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "What is taken from one batch.",
                    "fields": [
                      {"name":"lot","label":"Lot","doc":"The lot number.","of":{"kind":"text"}},
                      {"name":"qty","label":"Quantity","doc":"How much; above zero.","of":{"kind":"decimal"}}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"insufficient-stock","doc":"The batches that may be used do not hold so much."}
          ],
          "examples": [
            {
              "input": {
                "on": "2026-06-01",
                "qty": "8",
                "batches": [
                  {"lot":"L2","expiry":"2026-09","on_hand":"10","reserved":"4"},
                  {"lot":"L1","expiry":"2026-06-15","on_hand":"5"},
                  {"lot":"L0","expiry":"2026-05-31","on_hand":"50"},
                  {"lot":"L3","expiry":"2026-12","on_hand":"20","status":"recalled"}
                ]
              },
              "output": {"picks":[{"lot":"L1","qty":"5"},{"lot":"L2","qty":"3"}]}
            },
            {
              "input": {
                "on": "2026-06-01",
                "qty": "12",
                "batches": [
                  {"lot":"L2","expiry":"2026-09","on_hand":"10","reserved":"4"},
                  {"lot":"L1","expiry":"2026-06-15","on_hand":"5"},
                  {"lot":"L0","expiry":"2026-05-31","on_hand":"50"},
                  {"lot":"L3","expiry":"2026-12","on_hand":"20","status":"recalled"}
                ]
              },
              "output": {"error":"insufficient-stock","available":"11"}
            },
            {
              "input": {
                "on": "2026-06-01",
                "qty": "5",
                "batches": [
                  {"lot":"L2","expiry":"2026-09","on_hand":"10","reserved":"4"},
                  {"lot":"L1","expiry":"2026-06-15","on_hand":"5"},
                  {"lot":"L0","expiry":"2026-05-31","on_hand":"50"},
                  {"lot":"L3","expiry":"2026-12","on_hand":"20","status":"recalled"}
                ],
                "min_days_left": 30
              },
              "output": {"picks":[{"lot":"L2","qty":"5"}]}
            }
          ]
        },
        {
          "id": "inv.batch",
          "function": "inv.batch",
          "doc": [
            "Takes something out of a batch that has not expired and is neither called back nor kept apart, and no more than there is. One that expires during the treatment is pointed out."
          ],
          "source": "United States Pharmacopeia, on expiration dates that name a month; 21 CFR 7.40 for recalls",
          "file": "core/src/domain/inventory/named_batch.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A batch, and what is taken out of it.",
            "fields": [
              {
                "name": "status",
                "label": "Status",
                "doc": "Whether it may be used.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"ok","doc":"It may."},
                    {"value":"quarantined","doc":"It is kept apart."},
                    {"value":"recalled","doc":"Its maker called it back."}
                  ]
                }
              },
              {
                "name": "expiry",
                "label": "Expiry",
                "doc": "Its last day, or the month at whose end it expires, such as `2027-03`; one without never does.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {"name":"on_hand","label":"On hand","doc":"How much there is.","of":{"kind":"decimal"}},
              {"name":"qty","label":"Quantity","doc":"How much is taken; above zero.","of":{"kind":"decimal"}},
              {"name":"on","label":"On","doc":"The day on which it is taken.","of":{"kind":"date"}},
              {
                "name": "last_dose_on",
                "label": "Last dose on",
                "doc": "The last day on which it is given, for a treatment that goes on; that day when left out.",
                "optional": true,
                "of": {"kind":"date"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What is left.",
            "fields": [
              {"name":"remaining","label":"Remaining","doc":"How much is left of the batch.","of":{"kind":"decimal"}},
              {
                "name": "warnings",
                "label": "Warnings",
                "doc": "What is to be shown.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"expires-before-end-of-therapy","doc":"The batch expires before the treatment ends."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"batch-expired","doc":"The batch has expired."},
            {"code":"batch-recalled","doc":"The batch was recalled by its maker."},
            {"code":"batch-quarantined","doc":"The batch is kept apart and may not be used."},
            {"code":"stock-negative","doc":"More would be taken out of a batch than it holds."}
          ],
          "examples": [
            {
              "input": {"status":"ok","expiry":"2026-09","on_hand":"40","qty":"12","on":"2026-06-15"},
              "output": {"remaining":"28","warnings":[]}
            },
            {
              "input": {
                "status": "ok",
                "expiry": "2026-06-20",
                "on_hand": "40",
                "qty": "12",
                "on": "2026-06-15",
                "last_dose_on": "2026-06-28"
              },
              "output": {"remaining":"28","warnings":["expires-before-end-of-therapy"]}
            },
            {
              "input": {"status":"recalled","expiry":"2026-09","on_hand":"40","qty":"12","on":"2026-06-15"},
              "output": {"error":"batch-recalled"}
            },
            {
              "input": {"status":"ok","expiry":"2026-09","on_hand":"10","qty":"12","on":"2026-06-15"},
              "output": {"error":"stock-negative"}
            }
          ]
        },
        {
          "id": "inv.reorder",
          "function": "inv.reorder",
          "doc": ["Orders whole packs up to the highest stock, once the stock is down to what is used until delivery."],
          "source": "General practice of stock keeping (reorder point and highest stock)",
          "file": "core/src/domain/inventory/reorder.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "How a product is used, and where its stock stands.",
            "fields": [
              {
                "name": "avg_daily",
                "label": "Average daily",
                "doc": "How much is used on an average day.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "lead_days",
                "label": "Lead (days)",
                "doc": "The days from an order to its delivery.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "safety",
                "label": "Safety",
                "doc": "The stock kept for more use or later delivery than usual.",
                "of": {"kind":"decimal"}
              },
              {"name":"on_hand","label":"On hand","doc":"How much there is.","of":{"kind":"decimal"}},
              {"name":"reserved","label":"Reserved","doc":"How much of it is promised.","of":{"kind":"decimal"}},
              {"name":"on_order","label":"On order","doc":"How much is on its way.","of":{"kind":"decimal"}},
              {
                "name": "max_level",
                "label": "Maximum level",
                "doc": "The stock up to which is ordered.",
                "of": {"kind":"decimal"}
              },
              {"name":"pack","label":"Pack","doc":"How much a pack holds; above zero.","of":{"kind":"decimal"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Where the stock stands, and what to order.",
            "fields": [
              {
                "name": "reorder_point",
                "label": "Reorder point",
                "doc": "The stock at which it is time to order.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "position",
                "label": "Position",
                "doc": "What there is and comes, less what is promised; may be below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "order_qty",
                "label": "Order quantity",
                "doc": "How much to order, in units: whole packs, or nothing.",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {
                "avg_daily": "3.5",
                "lead_days": "7",
                "safety": "10",
                "on_hand": "40",
                "reserved": "6",
                "on_order": "0",
                "max_level": "120",
                "pack": "12"
              },
              "output": {"reorder_point":"34.5","position":"34","order_qty":"96"}
            },
            {
              "input": {
                "avg_daily": "3.5",
                "lead_days": "7",
                "safety": "10",
                "on_hand": "40",
                "reserved": "6",
                "on_order": "12",
                "max_level": "120",
                "pack": "12"
              },
              "output": {"reorder_point":"34.5","position":"46","order_qty":"0"}
            }
          ]
        },
        {
          "id": "inv.wac",
          "function": "inv.wac",
          "doc": [
            "Averages the cost of a unit over what there was and what comes, its delivery included.",
            "Where nothing was left, only what comes counts. What goes out does not change the average."
          ],
          "source": "Weighted average cost (IAS 2, paragraph 27; ASC 330)",
          "file": "core/src/domain/inventory/wac.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The stock so far, and what comes to it.",
            "fields": [
              {"name":"qty","label":"Quantity","doc":"How much there was; may be below zero.","of":{"kind":"decimal"}},
              {"name":"cost","label":"Cost","doc":"What a unit of it cost; not below zero.","of":{"kind":"decimal"}},
              {
                "name": "received_qty",
                "label": "Received quantity",
                "doc": "How much comes; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "received_cost",
                "label": "Received cost",
                "doc": "What a unit of it costs; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "freight",
                "label": "Freight",
                "doc": "What its delivery costs; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The stock from now on.",
            "fields": [
              {"name":"qty","label":"Quantity","doc":"How much there is.","of":{"kind":"decimal"}},
              {
                "name": "wac",
                "label": "Average cost",
                "doc": "What a unit costs on average, to four places.",
                "of": {"kind":"decimal"}
              },
              {"name":"value","label":"Value","doc":"What the stock is worth.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."}
          ],
          "examples": [
            {
              "input": {"qty":"40","cost":"2.1500","received_qty":"60","received_cost":"2.4000"},
              "output": {"qty":"100","wac":"2.3000","value":"230.00"}
            },
            {
              "input": {"qty":"0","cost":"9.0000","received_qty":"30","received_cost":"1.1000","freight":"4.00"},
              "output": {"qty":"30","wac":"1.2333","value":"37.00"}
            },
            {
              "input": {"qty":"7","cost":"1.3333","received_qty":"5","received_cost":"1.5000","freight":"0.99"},
              "output": {"qty":"12","wac":"1.4853","value":"17.82"}
            }
          ]
        },
        {
          "id": "inv.order",
          "function": "inv.order",
          "doc": ["Asks for a form DEA-222 where a drug of schedule II, or of schedule I, is among those ordered."],
          "source": "21 CFR 1305.03",
          "file": "core/src/domain/inventory/order_form.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An order of drugs.",
            "fields": [
              {
                "name": "dea_schedules",
                "label": "DEA schedules",
                "doc": "The schedule of each line.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"schedule_1"},
                      {"value":"schedule_2"},
                      {"value":"schedule_3"},
                      {"value":"schedule_4"},
                      {"value":"schedule_5"},
                      {"value":"non_controlled"}
                    ]
                  }
                }
              },
              {
                "name": "dea_form_222_number",
                "label": "DEA form 222 number",
                "doc": "The number of its form DEA-222, or of the electronic order (CSOS) that stands for it.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [{"code":"dea-222-required","doc":"An order of schedule I or II drugs names its form DEA-222."}],
          "examples": [
            {
              "input": {"dea_schedules":["schedule_2","non_controlled"],"dea_form_222_number":"E12345678"},
              "output": {"ok":true}
            },
            {"input":{"dea_schedules":["schedule_2","non_controlled"]},"output":{"error":"dea-222-required"}},
            {"input":{"dea_schedules":["schedule_4"]},"output":{"ok":true}}
          ]
        },
        {
          "id": "inv.receive",
          "function": "inv.receive",
          "doc": ["Receives what was ordered, by lot where the product is tracked so, and not much more than that."],
          "source": "General practice of goods receipt",
          "file": "core/src/domain/inventory/receive.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A line of an order, and what comes of it.",
            "fields": [
              {"name":"ordered","label":"Ordered","doc":"How much was ordered.","of":{"kind":"decimal"}},
              {"name":"already","label":"Already","doc":"How much came before.","of":{"kind":"decimal"}},
              {"name":"now","label":"Now","doc":"How much comes now; above zero.","of":{"kind":"decimal"}},
              {
                "name": "tolerance_percent",
                "label": "Tolerance (%)",
                "doc": "By how much the order may be exceeded, in percent; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              },
              {"name":"lot","label":"Lot","doc":"The lot number of what comes.","optional":true,"of":{"kind":"text"}},
              {
                "name": "expiry",
                "label": "Expiry",
                "doc": "Its last day, or the month at whose end it expires, such as `2027-03`.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {
                "name": "lot_tracked",
                "label": "Lot tracked",
                "doc": "Whether the product is tracked by lot.",
                "optional": true,
                "default": true,
                "of": {"kind":"bool"}
              },
              {"name":"on","label":"On","doc":"The day on which it comes.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Where the line of the order stands.",
            "fields": [
              {
                "name": "received",
                "label": "Received",
                "doc": "How much came, all deliveries together.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "status",
                "label": "Status",
                "doc": "Whether that is all.",
                "of": {
                  "kind": "choice",
                  "values": [{"value":"partially_received","doc":"A part."},{"value":"received","doc":"All of it."}]
                }
              }
            ]
          },
          "codes": [
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"lot-required","doc":"What is received has no lot, although its product is tracked by lot."},
            {
              "code": "expiry-required",
              "doc": "What is received has no expiry date, although its product is tracked by lot."
            },
            {"code":"batch-expired","doc":"The batch has expired."},
            {"code":"over-receipt","doc":"More is received than was ordered and is tolerated."}
          ],
          "examples": [
            {
              "input": {
                "ordered": "100",
                "already": "60",
                "now": "45",
                "tolerance_percent": "5",
                "lot": "X1",
                "expiry": "2027-03",
                "on": "2026-06-01"
              },
              "output": {"received":"105","status":"received"}
            },
            {
              "input": {
                "ordered": "100",
                "already": "60",
                "now": "46",
                "tolerance_percent": "5",
                "lot": "X1",
                "expiry": "2027-03",
                "on": "2026-06-01"
              },
              "output": {"error":"over-receipt","limit":"105"}
            },
            {
              "input": {"ordered":"100","already":"0","now":"10","expiry":"2027-03","on":"2026-06-01"},
              "output": {"error":"lot-required"}
            }
          ]
        },
        {
          "id": "inv.delivery",
          "function": "inv.delivery",
          "doc": [
            "Receives a controlled substance by somebody else than who approved its order, and what must be kept cold only when it was: between 2 and 8 degrees Celsius, both included. A price more than five percent off the order, above or below, is pointed out.",
            "Where nobody read the temperature, the chain counts as broken, and the batch is kept apart."
          ],
          "source": "General practice of goods receipt; labels of vaccines and other biologics for the cold chain",
          "file": "core/src/domain/inventory/delivery.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A delivery.",
            "fields": [
              {
                "name": "ordered_cost",
                "label": "Ordered cost",
                "doc": "What one unit costs by the order; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "delivered_cost",
                "label": "Delivered cost",
                "doc": "What one unit costs by the delivery; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "is_cold_chain",
                "label": "Is cold chain",
                "doc": "Whether it must be kept between 2 and 8 degrees Celsius.",
                "of": {"kind":"bool"}
              },
              {
                "name": "lowest_c",
                "label": "Lowest (°C)",
                "doc": "The lowest temperature on the way, in degrees Celsius.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "highest_c",
                "label": "Highest (°C)",
                "doc": "The highest temperature on the way, in degrees Celsius; not below the lowest.",
                "optional": true,
                "of": {"kind":"decimal"}
              },
              {
                "name": "is_controlled_substance",
                "label": "Is controlled substance",
                "doc": "Whether it is a controlled substance.",
                "of": {"kind":"bool"}
              },
              {
                "name": "received_by",
                "label": "Received by",
                "doc": "Who receives it; somebody for a controlled substance.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {
                "name": "approved_by",
                "label": "Approved by",
                "doc": "Who approved the order; somebody for a controlled substance.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it may be put on the shelf.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "warnings",
                "label": "Warnings",
                "doc": "What is to be shown.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {
                        "value": "price-variance",
                        "doc": "The price of a delivery is further off the order than is tolerated."
                      }
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."},
            {"code":"cold-chain-breach","doc":"A delivery was not kept between 2 and 8 degrees Celsius."}
          ],
          "examples": [
            {
              "input": {
                "ordered_cost": "10.00",
                "delivered_cost": "10.30",
                "is_cold_chain": false,
                "is_controlled_substance": false
              },
              "output": {"ok":true,"warnings":[]}
            },
            {
              "input": {
                "ordered_cost": "10.00",
                "delivered_cost": "11.00",
                "is_cold_chain": true,
                "lowest_c": "3.1",
                "highest_c": "6.4",
                "is_controlled_substance": false
              },
              "output": {"ok":true,"warnings":["price-variance"]}
            },
            {
              "input": {
                "ordered_cost": "10.00",
                "delivered_cost": "10.00",
                "is_cold_chain": true,
                "lowest_c": "3.1",
                "highest_c": "11",
                "is_controlled_substance": false
              },
              "output": {"error":"cold-chain-breach"}
            },
            {
              "input": {
                "ordered_cost": "10.00",
                "delivered_cost": "10.00",
                "is_cold_chain": false,
                "is_controlled_substance": true,
                "received_by": "s1",
                "approved_by": "s1"
              },
              "output": {"error":"separation-of-duties"}
            }
          ]
        },
        {
          "id": "inv.stocktake",
          "function": "inv.stocktake",
          "doc": [
            "Compares a count with the books. A large difference needs somebody who approves it, and never is that who counted."
          ],
          "source": "General practice of internal control (counting and approving are apart)",
          "file": "core/src/domain/inventory/stocktake.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What the books say, and what was counted.",
            "fields": [
              {"name":"book","label":"Book","doc":"How much the books say there is.","of":{"kind":"decimal"}},
              {
                "name": "counted",
                "label": "Counted",
                "doc": "How much was counted; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "wac",
                "label": "Average cost",
                "doc": "What a unit costs on average; not below zero.",
                "of": {"kind":"decimal"}
              },
              {"name":"counter","label":"Counter","doc":"Who counted.","of":{"kind":"text"}},
              {
                "name": "approver",
                "label": "Approver",
                "doc": "Who approves the difference.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {
                "name": "threshold",
                "label": "Threshold",
                "doc": "The worth of a difference above which somebody has to approve it.",
                "optional": true,
                "default": "50.00",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "How the books change.",
            "fields": [
              {
                "name": "variance",
                "label": "Variance",
                "doc": "How much more was counted than the books say; below zero when it was less.",
                "of": {"kind":"decimal"}
              },
              {"name":"value","label":"Value","doc":"What that is worth.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."},
            {"code":"approval-required","doc":"The difference of a count is so large that somebody has to approve it."}
          ],
          "examples": [
            {
              "input": {"book":"24","counted":"22","wac":"31.2000","counter":"u1","approver":"u2"},
              "output": {"variance":"-2","value":"-62.40"}
            },
            {
              "input": {"book":"24","counted":"22","wac":"31.2000","counter":"u1"},
              "output": {"error":"approval-required","value":"-62.40"}
            },
            {
              "input": {"book":"24","counted":"22","wac":"31.2000","counter":"u1","approver":"u1"},
              "output": {"error":"separation-of-duties"}
            },
            {
              "input": {"book":"24","counted":"25","wac":"31.2000","counter":"u1"},
              "output": {"variance":"1","value":"31.20"}
            }
          ]
        },
        {
          "id": "inv.recall",
          "function": "inv.recall",
          "doc": ["Closes a recall when what was received is accounted for to the last unit, neither less nor more."],
          "source": "21 CFR 7.42(b)(3) for effectiveness checks, 7.55 for the end of a recall",
          "file": "core/src/domain/inventory/recall.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A lot that its maker called back, in one unit.",
            "fields": [
              {
                "name": "quantity_received",
                "label": "Quantity received",
                "doc": "How much of it was received; above zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "accounted",
                "label": "Accounted",
                "doc": "What is known of it: given, dispensed, sent back, destroyed, still kept apart; none below zero.",
                "of": {"kind":"list","of":{"kind":"decimal"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"quantity-invalid","doc":"A quantity is zero or negative where something is counted out."},
            {
              "code": "recall-units-unaccounted",
              "doc": "A recall is closed before all units of the lot are accounted for."
            }
          ],
          "examples": [
            {"input":{"quantity_received":"100","accounted":["60","30","10"]},"output":{"ok":true}},
            {"input":{"quantity_received":"100","accounted":["60","30"]},"output":{"error":"recall-units-unaccounted"}}
          ]
        }
      ]
    },
    {
      "name": "sched",
      "title": "Scheduling",
      "doc": "Appointments, working hours, reminders and stays.",
      "rules": [
        {
          "id": "sched.conflict",
          "function": "sched.conflict",
          "doc": [
            "Checks that an appointment takes nobody and nothing that is taken.",
            "An appointment takes up its time and the buffer after it; two clash when each begins before the other has ended. Veterinarian, room, devices and patient are looked at in this order, and only where the candidate names them. Double booking is a matter of the veterinarian alone."
          ],
          "source": "Half-open intervals of time; double booking by policy",
          "file": "core/src/domain/appointments/conflict.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An appointment to be made or moved, and those that may be in its way.",
            "fields": [
              {
                "name": "candidate",
                "label": "Candidate",
                "doc": "The appointment to be made or moved.",
                "of": {
                  "kind": "record",
                  "doc": "A time set aside, and for whom.",
                  "fields": [
                    {
                      "name": "id",
                      "label": "ID",
                      "doc": "The id; a candidate that has one is being moved and never clashes with itself.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "start",
                      "label": "Start",
                      "doc": "Where it begins, on the clock of the clinic.",
                      "of": {"kind":"local_time"}
                    },
                    {
                      "name": "end",
                      "label": "End",
                      "doc": "Where it ends; that minute is no longer part of it.",
                      "of": {"kind":"local_time"}
                    },
                    {
                      "name": "buffer_min",
                      "label": "Buffer (minutes)",
                      "doc": "The minutes after it that are kept free.",
                      "optional": true,
                      "default": 0,
                      "of": {"kind":"count"}
                    },
                    {
                      "name": "vet",
                      "label": "Veterinarian",
                      "doc": "The veterinarian.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {"name":"room","label":"Room","doc":"The room.","optional":true,"of":{"kind":"text"}},
                    {
                      "name": "resources",
                      "label": "Resources",
                      "doc": "The devices it needs.",
                      "optional": true,
                      "default": [],
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {"name":"patient","label":"Patient","doc":"The patient.","optional":true,"of":{"kind":"text"}},
                    {
                      "name": "emergency",
                      "label": "Emergency",
                      "doc": "Whether it is an emergency.",
                      "optional": true,
                      "default": false,
                      "of": {"kind":"bool"}
                    },
                    {
                      "name": "status",
                      "label": "Status",
                      "doc": "Where it stands; only what is ahead or under way takes up time.",
                      "optional": true,
                      "default": "scheduled",
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"scheduled"},
                          {"value":"confirmed"},
                          {"value":"checked_in"},
                          {"value":"in_progress"},
                          {"value":"completed"},
                          {"value":"cancelled"},
                          {"value":"no_show"},
                          {"value":"rescheduled"}
                        ]
                      }
                    }
                  ]
                }
              },
              {
                "name": "existing",
                "label": "Existing",
                "doc": "The appointments that may be in its way.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A time set aside, and for whom.",
                    "fields": [
                      {
                        "name": "id",
                        "label": "ID",
                        "doc": "The id; a candidate that has one is being moved and never clashes with itself.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "start",
                        "label": "Start",
                        "doc": "Where it begins, on the clock of the clinic.",
                        "of": {"kind":"local_time"}
                      },
                      {
                        "name": "end",
                        "label": "End",
                        "doc": "Where it ends; that minute is no longer part of it.",
                        "of": {"kind":"local_time"}
                      },
                      {
                        "name": "buffer_min",
                        "label": "Buffer (minutes)",
                        "doc": "The minutes after it that are kept free.",
                        "optional": true,
                        "default": 0,
                        "of": {"kind":"count"}
                      },
                      {
                        "name": "vet",
                        "label": "Veterinarian",
                        "doc": "The veterinarian.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {"name":"room","label":"Room","doc":"The room.","optional":true,"of":{"kind":"text"}},
                      {
                        "name": "resources",
                        "label": "Resources",
                        "doc": "The devices it needs.",
                        "optional": true,
                        "default": [],
                        "of": {"kind":"list","of":{"kind":"text"}}
                      },
                      {"name":"patient","label":"Patient","doc":"The patient.","optional":true,"of":{"kind":"text"}},
                      {
                        "name": "emergency",
                        "label": "Emergency",
                        "doc": "Whether it is an emergency.",
                        "optional": true,
                        "default": false,
                        "of": {"kind":"bool"}
                      },
                      {
                        "name": "status",
                        "label": "Status",
                        "doc": "Where it stands; only what is ahead or under way takes up time.",
                        "optional": true,
                        "default": "scheduled",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {"value":"scheduled"},
                            {"value":"confirmed"},
                            {"value":"checked_in"},
                            {"value":"in_progress"},
                            {"value":"completed"},
                            {"value":"cancelled"},
                            {"value":"no_show"},
                            {"value":"rescheduled"}
                          ]
                        }
                      }
                    ]
                  }
                }
              },
              {
                "name": "double_book",
                "label": "Double book",
                "doc": "Whether a veterinarian may have several at once.",
                "optional": true,
                "default": "deny",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"deny","doc":"Never."},
                    {"value":"allow","doc":"Up to a number."},
                    {"value":"emergency","doc":"When the new one is an emergency."}
                  ]
                }
              },
              {
                "name": "max_concurrent",
                "label": "Maximum concurrent",
                "doc": "With double booking allowed, how many a veterinarian may have at once.",
                "optional": true,
                "default": 1,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Nothing is in the way.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"appointment-overlap","doc":"The veterinarian has other appointments at that time."},
            {"code":"room-conflict","doc":"The room is taken at that time."},
            {"code":"resource-conflict","doc":"A device is taken at that time."},
            {"code":"patient-overlap","doc":"The patient is elsewhere at that time."}
          ],
          "examples": [
            {
              "input": {
                "candidate": {"start":"2026-05-04T09:30","end":"2026-05-04T10:00","vet":"v1","room":"r2"},
                "existing": [
                  {
                    "id": "A1",
                    "start": "2026-05-04T09:00",
                    "end": "2026-05-04T09:30",
                    "buffer_min": 10,
                    "vet": "v1",
                    "room": "r1",
                    "resources": ["xray"]
                  }
                ]
              },
              "output": {"error":"appointment-overlap","with":["A1"]}
            },
            {
              "input": {
                "candidate": {"start":"2026-05-04T09:40","end":"2026-05-04T10:00","vet":"v1","room":"r1"},
                "existing": [
                  {
                    "id": "A1",
                    "start": "2026-05-04T09:00",
                    "end": "2026-05-04T09:30",
                    "buffer_min": 10,
                    "vet": "v1",
                    "room": "r1",
                    "resources": ["xray"]
                  }
                ]
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "candidate": {
                  "start": "2026-05-04T08:45",
                  "end": "2026-05-04T09:00",
                  "buffer_min": 0,
                  "vet": "v2",
                  "room": "r1"
                },
                "existing": [
                  {
                    "id": "A1",
                    "start": "2026-05-04T09:00",
                    "end": "2026-05-04T09:30",
                    "buffer_min": 10,
                    "vet": "v1",
                    "room": "r1",
                    "resources": ["xray"]
                  }
                ]
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "candidate": {
                  "start": "2026-05-04T09:15",
                  "end": "2026-05-04T09:45",
                  "vet": "v2",
                  "room": "r2",
                  "resources": ["xray"]
                },
                "existing": [
                  {
                    "id": "A1",
                    "start": "2026-05-04T09:00",
                    "end": "2026-05-04T09:30",
                    "buffer_min": 10,
                    "vet": "v1",
                    "room": "r1",
                    "resources": ["xray"]
                  }
                ]
              },
              "output": {"error":"resource-conflict","with":["A1"]}
            },
            {
              "input": {
                "candidate": {"start":"2026-05-04T09:15","end":"2026-05-04T09:45","vet":"v1","room":"r2"},
                "existing": [
                  {
                    "id": "A1",
                    "start": "2026-05-04T09:00",
                    "end": "2026-05-04T09:30",
                    "buffer_min": 10,
                    "vet": "v1",
                    "room": "r1",
                    "resources": ["xray"]
                  }
                ],
                "double_book": "allow",
                "max_concurrent": 2
              },
              "output": {"ok":true}
            }
          ]
        },
        {
          "id": "sched.working_hours",
          "function": "sched.workingHours",
          "doc": [
            "Checks that an appointment lies within one span of working hours and touches no leave. Two spans that meet stay two."
          ],
          "source": "Half-open intervals of time; working hours and leave of the practice",
          "file": "core/src/domain/appointments/working_hours.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An appointment, and when somebody works. Times are those of the clinic.",
            "fields": [
              {"name":"start","label":"Start","doc":"Where the appointment begins.","of":{"kind":"local_time"}},
              {
                "name": "end",
                "label": "End",
                "doc": "Where it ends, without the buffer after it.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "hours",
                "label": "Hours",
                "doc": "The working hours of each weekday, `mon` to `sun`: pairs of a time and the one at which they end, such as `[\"08:00\", \"12:00\"]`; the end may be `24:00`. On a day that is not listed nobody works.",
                "of": {"kind":"map","of":{"kind":"list","of":{"kind":"list","of":{"kind":"text"}}}}
              },
              {
                "name": "leave",
                "label": "Leave",
                "doc": "The approved leave.",
                "optional": true,
                "default": [],
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A time of leave.",
                    "fields": [
                      {"name":"start","label":"Start","doc":"Where it begins.","of":{"kind":"local_time"}},
                      {
                        "name": "end",
                        "label": "End",
                        "doc": "Where it ends; that minute is no longer part of it.",
                        "of": {"kind":"local_time"}
                      }
                    ]
                  }
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Somebody works then.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"staff-on-leave","doc":"Somebody is away during the appointment."},
            {"code":"outside-working-hours","doc":"Nobody works during all of the appointment."}
          ],
          "examples": [
            {
              "input": {
                "start": "2026-05-04T11:30",
                "end": "2026-05-04T12:00",
                "hours": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                }
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "start": "2026-05-04T11:45",
                "end": "2026-05-04T12:15",
                "hours": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                }
              },
              "output": {"error":"outside-working-hours"}
            },
            {
              "input": {
                "start": "2026-05-05T10:00",
                "end": "2026-05-05T10:30",
                "hours": {
                  "mon": [["08:00","12:00"],["13:00","18:00"]],
                  "tue": [["08:00","18:00"]],
                  "wed": [["08:00","18:00"]],
                  "thu": [["08:00","18:00"]],
                  "fri": [["08:00","18:00"]],
                  "sat": [["09:00","13:00"]]
                },
                "leave": [{"start":"2026-05-05T00:00","end":"2026-05-06T00:00"}]
              },
              "output": {"error":"staff-on-leave"}
            }
          ]
        },
        {
          "id": "sched.recurrence",
          "function": "sched.recurrence",
          "doc": [
            "Plans an appointment that comes again at the same time of the day, whatever clocks do.",
            "Weeks begin on Monday; days of the first week before the start do not count. By the month, a month without the day of the start is left out."
          ],
          "source": "RFC 5545, section 3.3.10 (recurrence rules) and section 3.3.5 (local times)",
          "file": "core/src/domain/appointments/recurrence.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An appointment that comes again.",
            "fields": [
              {
                "name": "start_local",
                "label": "Start local",
                "doc": "Where the first begins, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {
                "name": "tz",
                "label": "Time zone",
                "doc": "The time zone of the clinic, by its name in the IANA database.",
                "of": {"kind":"text"}
              },
              {"name":"freq","label":"Frequency","doc":"`DAILY`, `WEEKLY` or `MONTHLY`.","of":{"kind":"text"}},
              {"name":"count","label":"Count","doc":"How many there are; at least one.","of":{"kind":"integer"}},
              {
                "name": "interval",
                "label": "Interval",
                "doc": "It comes in each so many days, weeks or months; at least one.",
                "optional": true,
                "default": 1,
                "of": {"kind":"integer"}
              },
              {
                "name": "byday",
                "label": "Days of the week",
                "doc": "By the week, its days, `MO` to `SU`; that of the start when absent.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "When it is.",
            "fields": [
              {
                "name": "starts",
                "label": "Starts",
                "doc": "Where each begins, in order.",
                "of": {"kind":"list","of":{"kind":"offset_time"}}
              }
            ]
          },
          "codes": [
            {"code":"time-zone-unknown","doc":"There is no time zone of that name."},
            {"code":"recurrence-too-long","doc":"A recurrence has more occurrences than can be planned at once."},
            {"code":"recurrence-invalid","doc":"The words of a recurrence make no sense together."}
          ],
          "examples": [
            {
              "input": {"start_local":"2026-10-26T09:00","tz":"America/New_York","freq":"WEEKLY","count":3},
              "output": {"starts":["2026-10-26T09:00-04:00","2026-11-02T09:00-05:00","2026-11-09T09:00-05:00"]}
            },
            {
              "input": {"start_local":"2026-01-31T10:00","tz":"Europe/London","freq":"MONTHLY","count":3},
              "output": {"starts":["2026-01-31T10:00+00:00","2026-03-31T10:00+01:00","2026-05-31T10:00+01:00"]}
            },
            {
              "input": {
                "start_local": "2026-05-06T09:00",
                "tz": "UTC",
                "freq": "WEEKLY",
                "interval": 2,
                "byday": ["MO","WE"],
                "count": 3
              },
              "output": {"starts":["2026-05-06T09:00+00:00","2026-05-18T09:00+00:00","2026-05-20T09:00+00:00"]}
            }
          ]
        },
        {
          "id": "sched.no_show",
          "function": "sched.noShow",
          "doc": [
            "Says that nobody came to an appointment that is still ahead by its status, from the last minute of grace on."
          ],
          "source": "General practice of appointment books",
          "file": "core/src/domain/appointments/absence.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An appointment, and the time it is. Times are those of the clinic.",
            "fields": [
              {"name":"start","label":"Start","doc":"Where the appointment begins.","of":{"kind":"local_time"}},
              {"name":"now","label":"Now","doc":"The time it is.","of":{"kind":"local_time"}},
              {
                "name": "status",
                "label": "Status",
                "doc": "Where the appointment stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"scheduled"},
                    {"value":"confirmed"},
                    {"value":"checked_in"},
                    {"value":"in_progress"},
                    {"value":"completed"},
                    {"value":"cancelled"},
                    {"value":"no_show"},
                    {"value":"rescheduled"}
                  ]
                }
              },
              {
                "name": "grace_min",
                "label": "Grace (minutes)",
                "doc": "For how many minutes after the start somebody may still come.",
                "optional": true,
                "default": 15,
                "of": {"kind":"count"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Nobody came.",
            "fields": [
              {
                "name": "status",
                "label": "Status",
                "doc": "Always `no_show`.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"scheduled"},
                    {"value":"confirmed"},
                    {"value":"checked_in"},
                    {"value":"in_progress"},
                    {"value":"completed"},
                    {"value":"cancelled"},
                    {"value":"no_show"},
                    {"value":"rescheduled"}
                  ]
                }
              }
            ]
          },
          "codes": [
            {
              "code": "status-transition-invalid",
              "doc": "The status machine has no such move, or rows do not begin in that state."
            },
            {"code":"no-show-too-early","doc":"It is too early to say that nobody came."}
          ],
          "examples": [
            {
              "input": {"start":"2026-05-04T09:00","now":"2026-05-04T09:14","status":"confirmed"},
              "output": {"error":"no-show-too-early"}
            },
            {
              "input": {"start":"2026-05-04T09:00","now":"2026-05-04T09:15","status":"confirmed"},
              "output": {"status":"no_show"}
            },
            {
              "input": {"start":"2026-05-04T09:00","now":"2026-05-04T09:30","status":"checked_in"},
              "output": {"error":"status-transition-invalid"}
            }
          ]
        },
        {
          "id": "sched.booking",
          "function": "sched.booking",
          "doc": [
            "Asks of an appointment that it is ahead, that the animal lives, that the veterinarian works at the clinic on that day and offers what is needed, and of a client who did not come three times in twelve months for a deposit.",
            "What else takes place at that time is judged by `sched.conflict` and `sched.working_hours`."
          ],
          "source": "General practice of appointment books; policy of the practice for deposits",
          "file": "core/src/domain/appointments/booking.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An appointment to be made, and what is known of the animal, the client and the veterinarian.",
            "fields": [
              {
                "name": "start",
                "label": "Start",
                "doc": "Where it begins, on the clock of the clinic.",
                "of": {"kind":"local_time"}
              },
              {"name":"now","label":"Now","doc":"The moment of the question.","of":{"kind":"local_time"}},
              {
                "name": "may_enter_back",
                "label": "May enter back",
                "doc": "Whether it is entered afterwards by somebody who may.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "patient_status",
                "label": "Patient status",
                "doc": "Where the animal stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"active"},
                    {"value":"deceased"},
                    {"value":"transferred"},
                    {"value":"lost"},
                    {"value":"inactive"}
                  ]
                }
              },
              {
                "name": "assignments",
                "label": "Assignments",
                "doc": "When the veterinarian works at the clinic.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A time in which a veterinarian works at a clinic.",
                    "fields": [
                      {"name":"is_active","label":"Is active","doc":"Whether it holds at all.","of":{"kind":"bool"}},
                      {
                        "name": "start_date",
                        "label": "Start date",
                        "doc": "Its first day; one without has always held.",
                        "optional": true,
                        "of": {"kind":"date"}
                      },
                      {
                        "name": "end_date",
                        "label": "End date",
                        "doc": "Its last day; one without never ends.",
                        "optional": true,
                        "of": {"kind":"date"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "needs",
                "label": "Needs",
                "doc": "What the appointment needs: a species, skills.",
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "offers",
                "label": "Offers",
                "doc": "What the veterinarian offers.",
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "no_shows_of_a_year",
                "label": "No shows of a year",
                "doc": "How often the client did not come in the last twelve months.",
                "of": {"kind":"count"}
              },
              {
                "name": "is_deposit_paid",
                "label": "Is deposit paid",
                "doc": "Whether the client has paid a deposit for this appointment.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"appointment-in-past","doc":"The appointment begins before now."},
            {"code":"patient-deceased","doc":"The animal is dead."},
            {"code":"vet-not-assigned","doc":"The veterinarian does not work at that clinic on that day."},
            {"code":"skill-missing","doc":"Whoever is booked does not offer what the appointment needs."},
            {"code":"deposit-required","doc":"A client who did not come several times pays a deposit first."}
          ],
          "examples": [
            {
              "input": {
                "start": "2026-05-05T09:30",
                "now": "2026-05-04T16:00",
                "patient_status": "active",
                "assignments": [{"is_active":true,"start_date":"2026-01-01"}],
                "needs": ["dog","dentistry"],
                "offers": ["dog","cat","dentistry"],
                "no_shows_of_a_year": 0
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "start": "2026-05-05T09:30",
                "now": "2026-05-04T16:00",
                "patient_status": "active",
                "assignments": [{"is_active":true}],
                "needs": ["rabbit"],
                "offers": ["dog","cat"],
                "no_shows_of_a_year": 0
              },
              "output": {"error":"skill-missing"}
            },
            {
              "input": {
                "start": "2026-05-05T09:30",
                "now": "2026-05-04T16:00",
                "patient_status": "active",
                "assignments": [{"is_active":true,"end_date":"2026-04-30"}],
                "needs": [],
                "offers": [],
                "no_shows_of_a_year": 0
              },
              "output": {"error":"vet-not-assigned"}
            },
            {
              "input": {
                "start": "2026-05-05T09:30",
                "now": "2026-05-04T16:00",
                "patient_status": "active",
                "assignments": [{"is_active":true}],
                "needs": [],
                "offers": [],
                "no_shows_of_a_year": 4
              },
              "output": {"error":"deposit-required"}
            }
          ]
        },
        {
          "id": "sched.reminders",
          "function": "sched.reminders",
          "doc": [
            "Plans the reminders of an appointment.",
            "One that falls into the quiet time moves to its end. Left out is what would then be sent before the booking, less than an hour before the appointment, or twice."
          ],
          "source": "47 CFR 64.1200(c)(1) (no calls before 8 or after 21 o'clock local time)",
          "file": "core/src/domain/communication/reminding.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An appointment, and how long before it to remind of it.",
            "fields": [
              {"name":"start","label":"Start","doc":"Where the appointment begins.","of":{"kind":"offset_time"}},
              {
                "name": "tz",
                "label": "Time zone",
                "doc": "The time zone of the client, by its name in the IANA database.",
                "of": {"kind":"text"}
              },
              {"name":"booked_at","label":"Booked at","doc":"When it was booked.","of":{"kind":"offset_time"}},
              {
                "name": "leads",
                "label": "Leads",
                "doc": "How long before.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "How long before an appointment: in days or in hours, and not in both.",
                    "fields": [
                      {
                        "name": "days",
                        "label": "Days",
                        "doc": "The days; the clock then shows the same time as at the appointment.",
                        "optional": true,
                        "of": {"kind":"count"}
                      },
                      {
                        "name": "hours",
                        "label": "Hours",
                        "doc": "The hours that pass.",
                        "optional": true,
                        "of": {"kind":"count"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "quiet_from",
                "label": "Quiet from",
                "doc": "From when on nobody is disturbed, that minute included.",
                "optional": true,
                "default": "21:00",
                "of": {"kind":"text"}
              },
              {
                "name": "quiet_until",
                "label": "Quiet until",
                "doc": "From when on people may be disturbed again; the same as the beginning for no quiet time at all.",
                "optional": true,
                "default": "08:00",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "When to send.",
            "fields": [
              {
                "name": "send_at",
                "label": "Send at",
                "doc": "The times, in the order of the leads.",
                "of": {"kind":"list","of":{"kind":"offset_time"}}
              },
              {
                "name": "suppressed",
                "label": "Suppressed",
                "doc": "How many reminders are left out.",
                "of": {"kind":"integer"}
              }
            ]
          },
          "codes": [{"code":"time-zone-unknown","doc":"There is no time zone of that name."}],
          "examples": [
            {
              "input": {
                "start": "2026-03-10T09:00-04:00",
                "tz": "America/New_York",
                "booked_at": "2026-03-01T12:00-05:00",
                "leads": [{"days":7},{"hours":48},{"hours":2}]
              },
              "output": {
                "send_at": ["2026-03-03T09:00-05:00","2026-03-08T09:00-04:00","2026-03-10T08:00-04:00"],
                "suppressed": 0
              }
            },
            {
              "input": {
                "start": "2026-05-05T08:30-04:00",
                "tz": "America/New_York",
                "booked_at": "2026-05-04T10:00-04:00",
                "leads": [{"hours":48},{"hours":2}]
              },
              "output": {"send_at":[],"suppressed":2}
            }
          ]
        },
        {
          "id": "sched.contact",
          "function": "sched.contact",
          "doc": [
            "Refuses reminders of an animal that is dead, to a client who wants no messages, and on a channel that the client does not allow."
          ],
          "source": "47 CFR 64.1200 (telephone messages); CAN-SPAM Act, 15 USC 7704 (e-mail)",
          "file": "core/src/domain/communication/contact.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A message to a client about an animal.",
            "fields": [
              {
                "name": "patient_status",
                "label": "Patient status",
                "doc": "Where the animal stands.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"active"},
                    {"value":"deceased"},
                    {"value":"transferred"},
                    {"value":"lost"},
                    {"value":"inactive"}
                  ]
                }
              },
              {
                "name": "communication_type",
                "label": "Communication type",
                "doc": "The channel.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"email"},
                    {"value":"sms"},
                    {"value":"whatsapp"},
                    {"value":"phone_call"},
                    {"value":"push_notification"}
                  ]
                }
              },
              {
                "name": "opted_out",
                "label": "Opted out",
                "doc": "Whether the client has asked for no more messages.",
                "of": {"kind":"bool"}
              },
              {
                "name": "allow_sms",
                "label": "Allow SMS",
                "doc": "Whether the client allows text messages.",
                "of": {"kind":"bool"}
              },
              {
                "name": "allow_email",
                "label": "Allow email",
                "doc": "Whether the client allows e-mail.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"patient-deceased","doc":"The animal is dead."},
            {"code":"recipient-opted-out","doc":"The client has asked for no more messages."},
            {"code":"channel-consent-missing","doc":"The client does not want messages on this channel."}
          ],
          "examples": [
            {
              "input": {
                "patient_status": "active",
                "communication_type": "sms",
                "opted_out": false,
                "allow_sms": true,
                "allow_email": false
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "patient_status": "active",
                "communication_type": "email",
                "opted_out": false,
                "allow_sms": true,
                "allow_email": false
              },
              "output": {"error":"channel-consent-missing"}
            },
            {
              "input": {
                "patient_status": "active",
                "communication_type": "email",
                "opted_out": true,
                "allow_sms": true,
                "allow_email": true
              },
              "output": {"error":"recipient-opted-out"}
            },
            {
              "input": {
                "patient_status": "deceased",
                "communication_type": "email",
                "opted_out": false,
                "allow_sms": true,
                "allow_email": true
              },
              "output": {"error":"patient-deceased"}
            }
          ]
        },
        {
          "id": "sched.boarding",
          "function": "sched.boarding",
          "doc": [
            "Charges a stay by the night, nights of the season at their own rate, and leaving late at the usual one. Who leaves on the day of check-in pays one night and is never late."
          ],
          "source": "General practice of boarding kennels",
          "file": "core/src/domain/boarding/charge.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A stay and its rates. Times are those of the clinic.",
            "fields": [
              {"name":"check_in","label":"Check-in","doc":"When the animal comes.","of":{"kind":"local_time"}},
              {"name":"check_out","label":"Check-out","doc":"When it leaves.","of":{"kind":"local_time"}},
              {
                "name": "nightly",
                "label": "Nightly",
                "doc": "The price of a night; not below zero.",
                "of": {"kind":"decimal"}
              },
              {
                "name": "cutoff",
                "label": "Cutoff",
                "doc": "Up to when leaving costs nothing more, that minute included.",
                "optional": true,
                "default": "12:00",
                "of": {"kind":"text"}
              },
              {
                "name": "half_until",
                "label": "Half until",
                "doc": "Up to when leaving costs half a night more, that minute included.",
                "optional": true,
                "default": "18:00",
                "of": {"kind":"text"}
              },
              {
                "name": "peak_dates",
                "label": "Peak dates",
                "doc": "The nights that cost more, by the day on which each begins.",
                "optional": true,
                "default": [],
                "of": {"kind":"list","of":{"kind":"date"}}
              },
              {
                "name": "peak_percent",
                "label": "Peak (%)",
                "doc": "By how much these cost more, in percent; not below zero.",
                "optional": true,
                "default": "0",
                "of": {"kind":"decimal"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What the stay costs.",
            "fields": [
              {"name":"nights","label":"Nights","doc":"The nights; at least one.","of":{"kind":"integer"}},
              {"name":"boarding","label":"Boarding","doc":"What they cost.","of":{"kind":"decimal"}},
              {
                "name": "late",
                "label": "Late",
                "doc": "Whether the animal left late.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"none","doc":"In time."},
                    {"value":"half","doc":"So late that half a night is added."},
                    {"value":"full","doc":"So late that a whole night is added."}
                  ]
                }
              },
              {"name":"late_fee","label":"Late fee","doc":"What that costs.","of":{"kind":"decimal"}},
              {"name":"total","label":"Total","doc":"All together.","of":{"kind":"decimal"}}
            ]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"price-negative","doc":"A price or a cost is below zero."},
            {
              "code": "percent-out-of-range",
              "doc": "A percentage is outside 0 to 100, or below zero where it may exceed 100."
            },
            {"code":"money-precision","doc":"An amount is written with more decimals than its currency has."}
          ],
          "examples": [
            {
              "input": {"check_in":"2026-05-01T16:00","check_out":"2026-05-04T11:00","nightly":"45.00"},
              "output": {"nights":3,"boarding":"135.00","late":"none","late_fee":"0.00","total":"135.00"}
            },
            {
              "input": {
                "check_in": "2026-05-01T16:00",
                "check_out": "2026-05-04T15:00",
                "nightly": "45.00",
                "peak_dates": ["2026-05-02"],
                "peak_percent": "20"
              },
              "output": {"nights":3,"boarding":"144.00","late":"half","late_fee":"22.50","total":"166.50"}
            },
            {
              "input": {"check_in":"2026-05-01T08:00","check_out":"2026-05-01T18:30","nightly":"45.00"},
              "output": {"nights":1,"boarding":"45.00","late":"none","late_fee":"0.00","total":"45.00"}
            },
            {
              "input": {"check_in":"2026-05-01T16:00","check_out":"2026-05-02T18:01","nightly":"45.25"},
              "output": {"nights":1,"boarding":"45.25","late":"full","late_fee":"45.25","total":"90.50"}
            }
          ]
        },
        {
          "id": "sched.kennel",
          "function": "sched.kennel",
          "doc": ["Checks that a kennel is free in every night of a stay."],
          "source": "Half-open intervals of nights",
          "file": "core/src/domain/boarding/capacity.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A stay to be reserved, and those that are.",
            "fields": [
              {"name":"capacity","label":"Capacity","doc":"How many kennels there are.","of":{"kind":"count"}},
              {
                "name": "reservations",
                "label": "Reservations",
                "doc": "The stays that are reserved.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "The nights from one day to another.",
                    "fields": [
                      {
                        "name": "in",
                        "label": "In",
                        "doc": "The day of check-in, whose night is the first.",
                        "of": {"kind":"date"}
                      },
                      {
                        "name": "out",
                        "label": "Out",
                        "doc": "The day of check-out, whose night is free again.",
                        "of": {"kind":"date"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "candidate",
                "label": "Candidate",
                "doc": "The stay to be reserved.",
                "of": {
                  "kind": "record",
                  "doc": "The nights from one day to another.",
                  "fields": [
                    {
                      "name": "in",
                      "label": "In",
                      "doc": "The day of check-in, whose night is the first.",
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "out",
                      "label": "Out",
                      "doc": "The day of check-out, whose night is free again.",
                      "of": {"kind":"date"}
                    }
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "A kennel is free.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"kennel-capacity-exceeded","doc":"All kennels are taken in a night of the stay."}
          ],
          "examples": [
            {
              "input": {
                "capacity": 2,
                "reservations": [{"in":"2026-05-01","out":"2026-05-04"},{"in":"2026-05-03","out":"2026-05-05"}],
                "candidate": {"in":"2026-05-02","out":"2026-05-05"}
              },
              "output": {"error":"kennel-capacity-exceeded","night":"2026-05-03"}
            },
            {
              "input": {
                "capacity": 2,
                "reservations": [{"in":"2026-05-01","out":"2026-05-04"},{"in":"2026-05-03","out":"2026-05-05"}],
                "candidate": {"in":"2026-05-04","out":"2026-05-06"}
              },
              "output": {"ok":true}
            }
          ]
        },
        {
          "id": "sched.boarding_vaccines",
          "function": "sched.boardingVaccines",
          "doc": [
            "Checks that an animal has the vaccines that boarding asks for, valid through the last day of the stay and given long enough before the first."
          ],
          "source": "Practice policy, in line with the AAHA canine and AAHA/AAFP feline vaccination guidelines",
          "file": "core/src/domain/boarding/vaccinated.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A stay, and what the animal was vaccinated against.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species of the animal.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {"name":"check_in","label":"Check-in","doc":"The day of check-in.","of":{"kind":"date"}},
              {"name":"check_out","label":"Check-out","doc":"The day of check-out.","of":{"kind":"date"}},
              {
                "name": "valid_through",
                "label": "Valid through",
                "doc": "The last day on which each vaccine is valid.",
                "of": {"kind":"map","of":{"kind":"date"}}
              },
              {
                "name": "given_on",
                "label": "Given on",
                "doc": "The day on which each vaccine was given last, where that is known.",
                "optional": true,
                "default": {},
                "of": {"kind":"map","of":{"kind":"date"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The animal is vaccinated.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"duration-invalid","doc":"A span of time ends before it begins, or lasts no time at all."},
            {"code":"boarding-vaccine-missing","doc":"A vaccine that boarding asks for is not valid through the stay."},
            {
              "code": "boarding-vaccine-too-recent",
              "doc": "A vaccine that boarding asks for was given too shortly before."
            }
          ],
          "examples": [
            {
              "input": {
                "species": "dog",
                "check_in": "2026-05-01",
                "check_out": "2026-05-04",
                "valid_through": {"rabies":"2027-01-01","da2pp":"2026-05-04","bordetella":"2026-05-03"}
              },
              "output": {"error":"boarding-vaccine-missing","missing":[],"expiring":["bordetella"]}
            },
            {
              "input": {
                "species": "dog",
                "check_in": "2026-05-01",
                "check_out": "2026-05-04",
                "valid_through": {"rabies":"2027-01-01","da2pp":"2027-01-01","bordetella":"2027-04-29"},
                "given_on": {"bordetella":"2026-04-29"}
              },
              "output": {"error":"boarding-vaccine-too-recent","vaccines":["bordetella"]}
            },
            {
              "input": {
                "species": "cat",
                "check_in": "2026-05-01",
                "check_out": "2026-05-04",
                "valid_through": {"rabies":"2026-05-04","fvrcp":"2026-06-01"}
              },
              "output": {"ok":true}
            }
          ]
        },
        {
          "id": "sched.ward",
          "function": "sched.ward",
          "doc": [
            "Checks that a kennel is large enough, in a ward for the species, and in isolation for an animal that others can catch a disease from."
          ],
          "source": "Policy of the practice; AAHA infection control, prevention and biosecurity guidelines 2018 for isolation",
          "file": "core/src/domain/boarding/ward.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An animal, and the kennel that it would get.",
            "fields": [
              {
                "name": "kennel_size",
                "label": "Kennel size",
                "doc": "The size of the kennel.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"small"},
                    {"value":"medium"},
                    {"value":"large"},
                    {"value":"extra_large"},
                    {"value":"suite"}
                  ]
                }
              },
              {
                "name": "needed_size",
                "label": "Needed size",
                "doc": "The size that the animal needs.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"small"},
                    {"value":"medium"},
                    {"value":"large"},
                    {"value":"extra_large"},
                    {"value":"suite"}
                  ]
                }
              },
              {
                "name": "ward_species",
                "label": "Ward species",
                "doc": "The species that the ward is for.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"dog"},
                      {"value":"cat"},
                      {"value":"bird"},
                      {"value":"rabbit"},
                      {"value":"guinea_pig"},
                      {"value":"hamster"},
                      {"value":"ferret"},
                      {"value":"reptile"},
                      {"value":"fish"},
                      {"value":"horse"},
                      {"value":"cattle"},
                      {"value":"goat"},
                      {"value":"sheep"},
                      {"value":"pig"},
                      {"value":"chicken"},
                      {"value":"other"}
                    ]
                  }
                }
              },
              {
                "name": "species",
                "label": "Species",
                "doc": "The species of the animal.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "is_contagious",
                "label": "Is contagious",
                "doc": "Whether others can catch a disease from it.",
                "of": {"kind":"bool"}
              },
              {
                "name": "is_isolated",
                "label": "Is isolated",
                "doc": "Whether the kennel is in isolation.",
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"kennel-size-mismatch","doc":"The kennel is too small for the animal."},
            {"code":"ward-species-mismatch","doc":"The ward is for animals of another species."},
            {"code":"isolation-required","doc":"An animal that others can catch a disease from stays in isolation."}
          ],
          "examples": [
            {
              "input": {
                "kennel_size": "large",
                "needed_size": "medium",
                "ward_species": ["dog"],
                "species": "dog",
                "is_contagious": false,
                "is_isolated": false
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "kennel_size": "small",
                "needed_size": "medium",
                "ward_species": ["dog"],
                "species": "dog",
                "is_contagious": false,
                "is_isolated": false
              },
              "output": {"error":"kennel-size-mismatch"}
            },
            {
              "input": {
                "kennel_size": "large",
                "needed_size": "medium",
                "ward_species": ["dog"],
                "species": "cat",
                "is_contagious": false,
                "is_isolated": false
              },
              "output": {"error":"ward-species-mismatch"}
            },
            {
              "input": {
                "kennel_size": "large",
                "needed_size": "medium",
                "ward_species": ["dog","cat"],
                "species": "cat",
                "is_contagious": true,
                "is_isolated": false
              },
              "output": {"error":"isolation-required"}
            }
          ]
        },
        {
          "id": "sched.daily_log",
          "function": "sched.dailyLog",
          "doc": [
            "Asks for an entry in the log in every shift that is over. The last one is not over before another begins."
          ],
          "source": "Policy of the practice",
          "file": "core/src/domain/boarding/daily_log.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The shifts of a stay so far, and its log.",
            "fields": [
              {
                "name": "shift_starts",
                "label": "Shift starts",
                "doc": "When each shift of the stay began, each after the one before; on the clock of the clinic. A shift ends where the next begins.",
                "of": {"kind":"list","of":{"kind":"local_time"}}
              },
              {
                "name": "logged_at",
                "label": "Logged at",
                "doc": "When something was written into the log: food, water, elimination, medication; in any order.",
                "of": {"kind":"list","of":{"kind":"local_time"}}
              },
              {"name":"now","label":"Now","doc":"The moment of the question.","of":{"kind":"local_time"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nothing is wrong.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [{"code":"daily-log-missing","doc":"A daily log of the stay is missing."}],
          "examples": [
            {
              "input": {
                "shift_starts": ["2026-05-04T08:00","2026-05-04T16:00","2026-05-05T00:00"],
                "logged_at": ["2026-05-04T09:10","2026-05-04T17:30"],
                "now": "2026-05-05T03:00"
              },
              "output": {"ok":true}
            },
            {
              "input": {
                "shift_starts": ["2026-05-04T08:00","2026-05-04T16:00","2026-05-05T00:00"],
                "logged_at": ["2026-05-04T17:30"],
                "now": "2026-05-05T03:00"
              },
              "output": {"error":"daily-log-missing","shifts":["2026-05-04T08:00"]}
            }
          ]
        }
      ]
    },
    {
      "name": "id",
      "title": "Identity and formats",
      "doc": "Numbers, addresses, languages and countries, as they must be written.",
      "rules": [
        {
          "id": "id.microchip",
          "function": "id.microchip",
          "doc": ["Reads the number of a microchip. It has no check digit."],
          "source": "ISO 11784 and 11785; ICAR, register of manufacturer codes",
          "file": "core/src/domain/patients/microchip.rs",
          "data": ["microchip_prefixes"],
          "input": {
            "kind": "record",
            "doc": "A number as it was read or typed.",
            "fields": [
              {
                "name": "value",
                "label": "Value",
                "doc": "The number; spaces, hyphens, dots and asterisks do not count.",
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The number.",
            "fields": [
              {
                "name": "kind",
                "label": "Kind",
                "doc": "What kind of chip it is.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"iso-manufacturer","doc":"15 digits that begin with a manufacturer."},
                    {"value":"iso-country","doc":"15 digits that begin with a country."},
                    {"value":"avid-9","doc":"9 digits: older, encrypted, at 125 kHz."},
                    {"value":"fdxa-10","doc":"10 hex digits: FDX-A."}
                  ]
                }
              },
              {"name":"normalized","label":"Normalized","doc":"The number in its one spelling.","of":{"kind":"text"}},
              {
                "name": "prefix",
                "label": "Prefix",
                "doc": "The country or the manufacturer, where the number has 15 digits.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "codes": [
            {
              "code": "microchip-country-invalid",
              "doc": "No country has the code with which the number of the microchip begins."
            },
            {"code":"microchip-test-code","doc":"The microchip is one for tests, not one of an animal."},
            {"code":"microchip-id-zero","doc":"The number of the microchip is zero after its prefix."},
            {"code":"microchip-id-overflow","doc":"The number of the microchip is larger than a chip can hold."},
            {"code":"microchip-format","doc":"It is not the number of a microchip: 15 or 9 digits, or 10 hex digits."}
          ],
          "examples": [
            {
              "input": {"value":"985 112 004 567 891"},
              "output": {"kind":"iso-manufacturer","normalized":"985112004567891","prefix":"985"}
            },
            {
              "input": {"value":"276098106123456"},
              "output": {"kind":"iso-country","normalized":"276098106123456","prefix":"276"}
            },
            {"input":{"value":"999000000000001"},"output":{"error":"microchip-test-code"}},
            {"input":{"value":"900274877906944"},"output":{"error":"microchip-id-overflow"}},
            {"input":{"value":"012*345*678"},"output":{"kind":"avid-9","normalized":"012345678"}},
            {"input":{"value":"0A1B2C3D4E"},"output":{"kind":"fdxa-10","normalized":"0A1B2C3D4E"}},
            {"input":{"value":"98511200456789"},"output":{"error":"microchip-format"}}
          ]
        },
        {
          "id": "id.species",
          "function": "id.species",
          "doc": ["Finds species and sex among the words of the engine."],
          "source": "the lists of choices of this engine",
          "file": "core/src/domain/patients/coded.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What an animal is said to be.",
            "fields": [
              {"name":"species","label":"Species","doc":"The word for the species.","of":{"kind":"text"}},
              {"name":"sex","label":"Sex","doc":"The word for its sex.","optional":true,"of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The same, as one of the words listed.",
            "fields": [
              {
                "name": "species",
                "label": "Species",
                "doc": "The species.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"dog"},
                    {"value":"cat"},
                    {"value":"bird"},
                    {"value":"rabbit"},
                    {"value":"guinea_pig"},
                    {"value":"hamster"},
                    {"value":"ferret"},
                    {"value":"reptile"},
                    {"value":"fish"},
                    {"value":"horse"},
                    {"value":"cattle"},
                    {"value":"goat"},
                    {"value":"sheep"},
                    {"value":"pig"},
                    {"value":"chicken"},
                    {"value":"other"}
                  ]
                }
              },
              {
                "name": "sex",
                "label": "Sex",
                "doc": "Its sex.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"male"},
                    {"value":"female"},
                    {"value":"male_neutered"},
                    {"value":"female_spayed"},
                    {"value":"unknown"}
                  ]
                }
              }
            ]
          },
          "codes": [{"code":"species-unknown","doc":"The species or the sex is not one of the words listed."}],
          "examples": [
            {"input":{"species":"dog"},"output":{"species":"dog"}},
            {"input":{"species":"cat","sex":"female_spayed"},"output":{"species":"cat","sex":"female_spayed"}},
            {"input":{"species":"unicorn"},"output":{"error":"species-unknown","field":"species"}}
          ]
        },
        {
          "id": "id.birth_date",
          "function": "id.birthDate",
          "doc": [
            "Says whether an animal of a species can have been born on a day: not after the day of the question, and not so long before it that no animal lives so long."
          ],
          "source": "longest lives on record, rounded up",
          "file": "core/src/domain/patients/birth.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An animal and two days.",
            "fields": [
              {"name":"born","label":"Born","doc":"The day of birth.","of":{"kind":"date"}},
              {"name":"species","label":"Species","doc":"The word for the species.","of":{"kind":"text"}},
              {"name":"on","label":"On","doc":"The day of the question.","of":{"kind":"date"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it can.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"species-unknown","doc":"The species or the sex is not one of the words listed."},
            {"code":"birth-date-implausible","doc":"No animal of the species can have been born on that day."}
          ],
          "examples": [
            {"input":{"born":"2020-01-31","species":"dog","on":"2026-05-04"},"output":{"ok":true}},
            {
              "input": {"born":"2026-05-05","species":"dog","on":"2026-05-04"},
              "output": {"error":"birth-date-implausible"}
            },
            {
              "input": {"born":"1960-01-01","species":"dog","on":"2026-05-04"},
              "output": {"error":"birth-date-implausible"}
            },
            {"input":{"born":"1960-01-01","species":"bird","on":"2026-05-04"},"output":{"ok":true}},
            {
              "input": {"born":"2020-01-31","species":"unicorn","on":"2026-05-04"},
              "output": {"error":"species-unknown","field":"species"}
            }
          ]
        },
        {
          "id": "id.phone",
          "function": "id.phone",
          "doc": ["Reads a telephone number, with its calling code or as it is dialled within a country."],
          "source": "ITU-T E.164; the numbering plan of North America for calling code 1",
          "file": "core/src/domain/formats/phone.rs",
          "data": ["calling_codes"],
          "input": {
            "kind": "record",
            "doc": "A number as it was typed.",
            "fields": [
              {
                "name": "value",
                "label": "Value",
                "doc": "The number. Blanks around it do not count, nor do spaces, dots, hyphens and parentheses within.",
                "of": {"kind":"text"}
              },
              {
                "name": "default_country",
                "label": "Default country",
                "doc": "The country of a number that does not begin with a calling code.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The number.",
            "fields": [{"name":"e164","label":"E164","doc":"The number with its calling code.","of":{"kind":"text"}}]
          },
          "codes": [
            {
              "code": "country-unknown",
              "doc": "There is no country of that code, or the engine does not know its telephone numbers."
            },
            {"code":"phone-format","doc":"It is not a telephone number, or not a whole one."}
          ],
          "examples": [
            {"input":{"value":"(617) 555-0142","default_country":"US"},"output":{"e164":"+16175550142"}},
            {"input":{"value":"0044 20 7946 0958"},"output":{"e164":"+442079460958"}},
            {"input":{"value":"020 7946 0958","default_country":"GB"},"output":{"e164":"+442079460958"}},
            {"input":{"value":"555-0142","default_country":"US"},"output":{"error":"phone-format"}}
          ]
        },
        {
          "id": "id.email",
          "function": "id.email",
          "doc": [
            "Reads an e-mail address. What stands before the `@` is left as it is, for only its host knows what it means."
          ],
          "source": "RFC 5321, 4.5.3.1; RFC 5322, 3.4.1, without quoted names and comments",
          "file": "core/src/domain/formats/email.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An address as it was typed.",
            "fields": [
              {"name":"value","label":"Value","doc":"The address; blanks around it do not count.","of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The address.",
            "fields": [
              {
                "name": "email",
                "label": "Email",
                "doc": "The address with its domain in small letters.",
                "of": {"kind":"text"}
              }
            ]
          },
          "codes": [{"code":"email-format","doc":"It is not an e-mail address."}],
          "examples": [
            {"input":{"value":"front.desk@Clinic.Example"},"output":{"email":"front.desk@clinic.example"}},
            {"input":{"value":"a..b@clinic.example"},"output":{"error":"email-format"}},
            {"input":{"value":"desk@localhost"},"output":{"error":"email-format"}}
          ]
        },
        {
          "id": "id.postal",
          "function": "id.postal",
          "doc": ["Reads a postal code of a country."],
          "source": "the post of each country; ISO 3166-1 for the country",
          "file": "core/src/domain/formats/postal.rs",
          "data": ["countries","postal_codes"],
          "input": {
            "kind": "record",
            "doc": "A code as it was typed.",
            "fields": [
              {"name":"value","label":"Value","doc":"The code; blanks around it do not count.","of":{"kind":"text"}},
              {"name":"country","label":"Country","doc":"The two letters of its country.","of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The code.",
            "fields": [{"name":"postal","label":"Postal","doc":"The code in capital letters.","of":{"kind":"text"}}]
          },
          "codes": [
            {
              "code": "country-unknown",
              "doc": "There is no country of that code, or the engine does not know its telephone numbers."
            },
            {"code":"postal-format","doc":"The postal code does not look like one of its country."}
          ],
          "examples": [
            {"input":{"value":"02139-4307","country":"US"},"output":{"postal":"02139-4307"}},
            {"input":{"value":"k1a0b1","country":"CA"},"output":{"postal":"K1A 0B1"}},
            {"input":{"value":"D1A 0B1","country":"CA"},"output":{"error":"postal-format"}},
            {"input":{"value":"sw1a1aa","country":"GB"},"output":{"postal":"SW1A 1AA"}}
          ]
        },
        {
          "id": "id.country",
          "function": "id.country",
          "doc": ["Finds a country by its code of two letters."],
          "source": "ISO 3166-1",
          "file": "core/src/domain/formats/country.rs",
          "data": ["countries"],
          "input": {
            "kind": "record",
            "doc": "A code.",
            "fields": [{"name":"value","label":"Value","doc":"Two capital letters.","of":{"kind":"text"}}]
          },
          "output": {
            "kind": "record",
            "doc": "The country.",
            "fields": [
              {"name":"country","label":"Country","doc":"Its code of two letters.","of":{"kind":"text"}},
              {
                "name": "numeric",
                "label": "Numeric",
                "doc": "Its code of three digits, with which the microchips of the country begin.",
                "of": {"kind":"text"}
              }
            ]
          },
          "codes": [
            {
              "code": "country-unknown",
              "doc": "There is no country of that code, or the engine does not know its telephone numbers."
            }
          ],
          "examples": [
            {"input":{"value":"US"},"output":{"country":"US","numeric":"840"}},
            {"input":{"value":"DE"},"output":{"country":"DE","numeric":"276"}},
            {"input":{"value":"XX"},"output":{"error":"country-unknown"}}
          ]
        },
        {
          "id": "id.language",
          "function": "id.language",
          "doc": [
            "Reads a language tag that is well formed. Whether somebody speaks the language is not asked; the few old tags that do not follow the grammar are refused."
          ],
          "source": "BCP 47: RFC 5646, 2.1 and 2.2.9",
          "file": "core/src/domain/formats/language.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A tag as it was typed.",
            "fields": [{"name":"value","label":"Value","doc":"The tag, such as `en` or `pt-BR`.","of":{"kind":"text"}}]
          },
          "output": {
            "kind": "record",
            "doc": "The tag.",
            "fields": [
              {
                "name": "language",
                "label": "Language",
                "doc": "The tag in its usual letters: the language small, the script with a capital, the region in capitals.",
                "of": {"kind":"text"}
              }
            ]
          },
          "codes": [{"code":"language-unknown","doc":"It is not a language tag."}],
          "examples": [
            {"input":{"value":"en"},"output":{"language":"en"}},
            {"input":{"value":"PT-br"},"output":{"language":"pt-BR"}},
            {"input":{"value":"zh-hant-tw"},"output":{"language":"zh-Hant-TW"}},
            {"input":{"value":"english_us"},"output":{"error":"language-unknown"}}
          ]
        },
        {
          "id": "id.time_zone",
          "function": "id.timeZone",
          "doc": ["Finds a time zone among those that the engine carries; a bare abbreviation or offset names none."],
          "source": "the IANA time zone database",
          "file": "core/src/domain/formats/time_zone.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A name.",
            "fields": [
              {"name":"value","label":"Value","doc":"The name, such as `America/Denver`.","of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The zone.",
            "fields": [{"name":"time_zone","label":"Time zone","doc":"Its name.","of":{"kind":"text"}}]
          },
          "codes": [{"code":"time-zone-unknown","doc":"There is no time zone of that name."}],
          "examples": [
            {"input":{"value":"America/Denver"},"output":{"time_zone":"America/Denver"}},
            {"input":{"value":"EST"},"output":{"error":"time-zone-unknown"}}
          ]
        },
        {
          "id": "id.uuid",
          "function": "id.uuid",
          "doc": ["Reads a UUID of any version."],
          "source": "RFC 9562, 4",
          "file": "core/src/domain/formats/uuid.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "An id as it was typed.",
            "fields": [{"name":"value","label":"Value","doc":"8-4-4-4-12 hex digits.","of":{"kind":"text"}}]
          },
          "output": {
            "kind": "record",
            "doc": "The id.",
            "fields": [{"name":"uuid","label":"Uuid","doc":"The id in small letters.","of":{"kind":"text"}}]
          },
          "codes": [{"code":"id-format","doc":"It is not a UUID in its usual form."}],
          "examples": [
            {
              "input": {"value":"01900000-0000-7000-8000-000000000AAA"},
              "output": {"uuid":"01900000-0000-7000-8000-000000000aaa"}
            },
            {"input":{"value":"42"},"output":{"error":"id-format"}}
          ]
        }
      ]
    },
    {
      "name": "rbac",
      "title": "Permissions",
      "doc": "Who may do what, and who must not do two things at once.",
      "rules": [
        {
          "id": "rbac.check",
          "function": "rbac.check",
          "doc": [
            "Says whether somebody may do something with a record, and with which of its fields.",
            "What is not allowed is forbidden, and what forbids wins. A condition that nobody can judge holds where something is forbidden, and does not where it is allowed."
          ],
          "source": "NIST RBAC model with conditions; 45 CFR 164.312 as good practice; 21 CFR 1306.03 for prescribing",
          "file": "core/src/domain/rbac/check.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "Who wants to do what, and what the roles say.",
            "fields": [
              {
                "name": "at",
                "label": "At",
                "doc": "When; the day that is written decides about licences.",
                "of": {"kind":"instant"}
              },
              {
                "name": "user",
                "label": "User",
                "doc": "Who.",
                "of": {
                  "kind": "record",
                  "doc": "Somebody with roles.",
                  "fields": [
                    {"name":"id","label":"ID","doc":"Their id.","of":{"kind":"text"}},
                    {
                      "name": "clinic_ids",
                      "label": "Clinic ids",
                      "doc": "The clinics where they work.",
                      "optional": true,
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {
                      "name": "department",
                      "label": "Department",
                      "doc": "Their department.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "roles",
                      "label": "Roles",
                      "doc": "The roles they hold for the clinic and the department of the record.",
                      "of": {
                        "kind": "list",
                        "of": {
                          "kind": "record",
                          "doc": "A role that somebody holds for a time.",
                          "fields": [
                            {
                              "name": "role",
                              "label": "Role",
                              "doc": "Its name; one of which nothing is said grants nothing.",
                              "of": {"kind":"text"}
                            },
                            {
                              "name": "from",
                              "label": "From",
                              "doc": "The first moment at which it counts.",
                              "of": {"kind":"instant"}
                            },
                            {
                              "name": "until",
                              "label": "Until",
                              "doc": "The first moment at which it counts no more.",
                              "optional": true,
                              "of": {"kind":"instant"}
                            }
                          ]
                        }
                      }
                    },
                    {
                      "name": "license",
                      "label": "License",
                      "doc": "The last day of their licence to practise.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "dea",
                      "label": "DEA",
                      "doc": "The last day of their DEA registration.",
                      "optional": true,
                      "of": {"kind":"date"}
                    }
                  ]
                }
              },
              {
                "name": "roles",
                "label": "Roles",
                "doc": "What each role allows and forbids, by its name.",
                "of": {
                  "kind": "map",
                  "of": {
                    "kind": "list",
                    "of": {
                      "kind": "record",
                      "doc": "One grant of a role: what it allows or forbids, and under which conditions.",
                      "fields": [
                        {
                          "name": "effect",
                          "label": "Effect",
                          "doc": "Whether it allows or forbids.",
                          "of": {"kind":"choice","values":[{"value":"allow"},{"value":"deny"}]}
                        },
                        {
                          "name": "actions",
                          "label": "Actions",
                          "doc": "The actions.",
                          "of": {
                            "kind": "list",
                            "of": {
                              "kind": "choice",
                              "values": [
                                {"value":"create"},
                                {"value":"read"},
                                {"value":"update"},
                                {"value":"delete"},
                                {"value":"export"},
                                {"value":"print"},
                                {"value":"prescribe"},
                                {"value":"administer"},
                                {"value":"approve"},
                                {"value":"void"}
                              ]
                            }
                          }
                        },
                        {
                          "name": "resources",
                          "label": "Resources",
                          "doc": "The resources.",
                          "of": {
                            "kind": "list",
                            "of": {
                              "kind": "choice",
                              "values": [
                                {"value":"patients"},
                                {"value":"clients"},
                                {"value":"appointments"},
                                {"value":"medical_encounters"},
                                {"value":"prescriptions"},
                                {"value":"diagnostics"},
                                {"value":"surgeries"},
                                {"value":"invoices"},
                                {"value":"payments"},
                                {"value":"inventory"},
                                {"value":"staff"},
                                {"value":"reports"},
                                {"value":"settings"},
                                {"value":"audit_logs"}
                              ]
                            }
                          }
                        },
                        {
                          "name": "fields",
                          "label": "Fields",
                          "doc": "The fields it is limited to; every field when absent.",
                          "optional": true,
                          "of": {"kind":"list","of":{"kind":"text"}}
                        },
                        {
                          "name": "conditions",
                          "label": "Conditions",
                          "doc": "Conditions that all have to hold; one that is set to false does not count.",
                          "optional": true,
                          "of": {"kind":"map","of":{"kind":"any"}}
                        }
                      ]
                    }
                  }
                }
              },
              {"name":"action","label":"Action","doc":"One of the ten actions.","of":{"kind":"text"}},
              {
                "name": "resource_type",
                "label": "Resource type",
                "doc": "One of the fourteen resources.",
                "of": {"kind":"text"}
              },
              {
                "name": "resource",
                "label": "Resource",
                "doc": "What is known of the record concerned.",
                "optional": true,
                "default": {},
                "of": {
                  "kind": "record",
                  "doc": "What is known of a record.",
                  "fields": [
                    {
                      "name": "owner_id",
                      "label": "Owner ID",
                      "doc": "The user whose record it is.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {"name":"clinic_id","label":"Clinic ID","doc":"Its clinic.","optional":true,"of":{"kind":"text"}},
                    {
                      "name": "department",
                      "label": "Department",
                      "doc": "Its department.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "created_by",
                      "label": "Created by",
                      "doc": "The user who wrote it.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "fields",
                      "label": "Fields",
                      "doc": "The fields to be read or written; when absent, the answer says which are open.",
                      "optional": true,
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {
                      "name": "schedule",
                      "label": "Schedule",
                      "doc": "The schedule of the drug prescribed; not controlled when absent.",
                      "optional": true,
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"I","doc":"No accepted medical use."},
                          {"value":"II","doc":"High potential for abuse."},
                          {"value":"III","doc":"Less potential for abuse than schedule II."},
                          {"value":"IV","doc":"Less potential for abuse than schedule III."},
                          {"value":"V","doc":"Less potential for abuse than schedule IV."}
                        ]
                      }
                    }
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it is allowed.",
            "fields": [
              {"name":"allowed","label":"Allowed","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "fields",
                "label": "Fields",
                "doc": "The fields that are open, where not all are.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "except_fields",
                "label": "Except fields",
                "doc": "The fields that are closed, where all others are open.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              }
            ]
          },
          "codes": [
            {"code":"unknown-action","doc":"There is no such action."},
            {"code":"unknown-resource","doc":"There is no such resource."},
            {"code":"action-not-applicable","doc":"The action does not exist on that resource."},
            {"code":"role-inactive","doc":"None of the roles is active at that time."},
            {"code":"permission-denied","doc":"Nobody has allowed it, or somebody has forbidden it."},
            {"code":"condition-not-met","doc":"It is allowed under conditions that do not hold."},
            {"code":"field-forbidden","doc":"Some of the fields are closed."},
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."},
            {"code":"license-required","doc":"The veterinarian has no licence to practise that is in force."},
            {"code":"license-expired","doc":"The licence of the veterinarian has expired."},
            {"code":"dea-registration-required","doc":"The veterinarian has no DEA registration that is in force."},
            {"code":"dea-registration-expired","doc":"The DEA registration of the veterinarian has expired."},
            {"code":"dea-schedule-not-authorized","doc":"The DEA registration does not list the schedule of the drug."}
          ],
          "examples": [
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "prescribe",
                "resource_type": "prescriptions",
                "resource": {"clinic_id":"c1"}
              },
              "output": {"allowed":true}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "prescribe",
                "resource_type": "prescriptions",
                "resource": {"clinic_id":"c1","schedule":"IV"}
              },
              "output": {"error":"dea-registration-expired"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "read",
                "resource_type": "patients",
                "resource": {"clinic_id":"c2"}
              },
              "output": {"error":"condition-not-met","conditions":["clinic_only"]}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {"id":"u2","roles":[{"role":"tech","from":"2026-01-01T00:00:00+00:00"}]},
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "update",
                "resource_type": "medical_encounters",
                "resource": {"fields":["weight_kg","diagnosis"]}
              },
              "output": {"error":"field-forbidden","fields":["diagnosis"]}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u3",
                  "roles": [{"role":"locum","from":"2026-01-01T00:00:00+00:00","until":"2026-05-04T09:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "read",
                "resource_type": "medical_encounters",
                "resource": {"owner_id":"u3"}
              },
              "output": {"error":"role-inactive"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u4",
                  "roles": [
                    {"role":"manager","from":"2026-01-01T00:00:00+00:00"},
                    {"role":"audit_block","from":"2026-01-01T00:00:00+00:00"}
                  ]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "export",
                "resource_type": "clients"
              },
              "output": {"error":"permission-denied","reason":"explicit-deny"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "approve",
                "resource_type": "invoices",
                "resource": {"clinic_id":"c1","created_by":"u1"}
              },
              "output": {"error":"separation-of-duties"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "delete",
                "resource_type": "medical_encounters",
                "resource": {"clinic_id":"c1"}
              },
              "output": {"error":"action-not-applicable"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {"id":"u2","roles":[{"role":"tech","from":"2026-01-01T00:00:00+00:00"}]},
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "read",
                "resource_type": "patients"
              },
              "output": {"allowed":true,"except_fields":["owner_notes_private"]}
            }
          ]
        },
        {
          "id": "rbac.explain",
          "function": "rbac.explain",
          "doc": [
            "Says why somebody may or may not do something: which role and which of its grants decided, what does not hold, and the smallest change that would allow it."
          ],
          "source": "the judgement of rbac.check",
          "file": "core/src/domain/rbac/explain.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "Who wants to do what, and what the roles say.",
            "fields": [
              {
                "name": "at",
                "label": "At",
                "doc": "When; the day that is written decides about licences.",
                "of": {"kind":"instant"}
              },
              {
                "name": "user",
                "label": "User",
                "doc": "Who.",
                "of": {
                  "kind": "record",
                  "doc": "Somebody with roles.",
                  "fields": [
                    {"name":"id","label":"ID","doc":"Their id.","of":{"kind":"text"}},
                    {
                      "name": "clinic_ids",
                      "label": "Clinic ids",
                      "doc": "The clinics where they work.",
                      "optional": true,
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {
                      "name": "department",
                      "label": "Department",
                      "doc": "Their department.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "roles",
                      "label": "Roles",
                      "doc": "The roles they hold for the clinic and the department of the record.",
                      "of": {
                        "kind": "list",
                        "of": {
                          "kind": "record",
                          "doc": "A role that somebody holds for a time.",
                          "fields": [
                            {
                              "name": "role",
                              "label": "Role",
                              "doc": "Its name; one of which nothing is said grants nothing.",
                              "of": {"kind":"text"}
                            },
                            {
                              "name": "from",
                              "label": "From",
                              "doc": "The first moment at which it counts.",
                              "of": {"kind":"instant"}
                            },
                            {
                              "name": "until",
                              "label": "Until",
                              "doc": "The first moment at which it counts no more.",
                              "optional": true,
                              "of": {"kind":"instant"}
                            }
                          ]
                        }
                      }
                    },
                    {
                      "name": "license",
                      "label": "License",
                      "doc": "The last day of their licence to practise.",
                      "optional": true,
                      "of": {"kind":"date"}
                    },
                    {
                      "name": "dea",
                      "label": "DEA",
                      "doc": "The last day of their DEA registration.",
                      "optional": true,
                      "of": {"kind":"date"}
                    }
                  ]
                }
              },
              {
                "name": "roles",
                "label": "Roles",
                "doc": "What each role allows and forbids, by its name.",
                "of": {
                  "kind": "map",
                  "of": {
                    "kind": "list",
                    "of": {
                      "kind": "record",
                      "doc": "One grant of a role: what it allows or forbids, and under which conditions.",
                      "fields": [
                        {
                          "name": "effect",
                          "label": "Effect",
                          "doc": "Whether it allows or forbids.",
                          "of": {"kind":"choice","values":[{"value":"allow"},{"value":"deny"}]}
                        },
                        {
                          "name": "actions",
                          "label": "Actions",
                          "doc": "The actions.",
                          "of": {
                            "kind": "list",
                            "of": {
                              "kind": "choice",
                              "values": [
                                {"value":"create"},
                                {"value":"read"},
                                {"value":"update"},
                                {"value":"delete"},
                                {"value":"export"},
                                {"value":"print"},
                                {"value":"prescribe"},
                                {"value":"administer"},
                                {"value":"approve"},
                                {"value":"void"}
                              ]
                            }
                          }
                        },
                        {
                          "name": "resources",
                          "label": "Resources",
                          "doc": "The resources.",
                          "of": {
                            "kind": "list",
                            "of": {
                              "kind": "choice",
                              "values": [
                                {"value":"patients"},
                                {"value":"clients"},
                                {"value":"appointments"},
                                {"value":"medical_encounters"},
                                {"value":"prescriptions"},
                                {"value":"diagnostics"},
                                {"value":"surgeries"},
                                {"value":"invoices"},
                                {"value":"payments"},
                                {"value":"inventory"},
                                {"value":"staff"},
                                {"value":"reports"},
                                {"value":"settings"},
                                {"value":"audit_logs"}
                              ]
                            }
                          }
                        },
                        {
                          "name": "fields",
                          "label": "Fields",
                          "doc": "The fields it is limited to; every field when absent.",
                          "optional": true,
                          "of": {"kind":"list","of":{"kind":"text"}}
                        },
                        {
                          "name": "conditions",
                          "label": "Conditions",
                          "doc": "Conditions that all have to hold; one that is set to false does not count.",
                          "optional": true,
                          "of": {"kind":"map","of":{"kind":"any"}}
                        }
                      ]
                    }
                  }
                }
              },
              {"name":"action","label":"Action","doc":"One of the ten actions.","of":{"kind":"text"}},
              {
                "name": "resource_type",
                "label": "Resource type",
                "doc": "One of the fourteen resources.",
                "of": {"kind":"text"}
              },
              {
                "name": "resource",
                "label": "Resource",
                "doc": "What is known of the record concerned.",
                "optional": true,
                "default": {},
                "of": {
                  "kind": "record",
                  "doc": "What is known of a record.",
                  "fields": [
                    {
                      "name": "owner_id",
                      "label": "Owner ID",
                      "doc": "The user whose record it is.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {"name":"clinic_id","label":"Clinic ID","doc":"Its clinic.","optional":true,"of":{"kind":"text"}},
                    {
                      "name": "department",
                      "label": "Department",
                      "doc": "Its department.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "created_by",
                      "label": "Created by",
                      "doc": "The user who wrote it.",
                      "optional": true,
                      "of": {"kind":"text"}
                    },
                    {
                      "name": "fields",
                      "label": "Fields",
                      "doc": "The fields to be read or written; when absent, the answer says which are open.",
                      "optional": true,
                      "of": {"kind":"list","of":{"kind":"text"}}
                    },
                    {
                      "name": "schedule",
                      "label": "Schedule",
                      "doc": "The schedule of the drug prescribed; not controlled when absent.",
                      "optional": true,
                      "of": {
                        "kind": "choice",
                        "values": [
                          {"value":"I","doc":"No accepted medical use."},
                          {"value":"II","doc":"High potential for abuse."},
                          {"value":"III","doc":"Less potential for abuse than schedule II."},
                          {"value":"IV","doc":"Less potential for abuse than schedule III."},
                          {"value":"V","doc":"Less potential for abuse than schedule IV."}
                        ]
                      }
                    }
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The answer of the check, and what decided.",
            "fields": [
              {"name":"allowed","label":"Allowed","doc":"Whether it is allowed.","of":{"kind":"bool"}},
              {
                "name": "fields",
                "label": "Fields",
                "doc": "The fields that are open, where not all are.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "except_fields",
                "label": "Except fields",
                "doc": "The fields that are closed, where all others are open.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {"name":"code","label":"Code","doc":"The code of the refusal.","optional":true,"of":{"kind":"text"}},
              {
                "name": "reason",
                "label": "Reason",
                "doc": "Why nobody may.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"no-role","doc":"The user holds no role."},
                    {"value":"explicit-deny","doc":"A role forbids it."},
                    {"value":"no-matching-grant","doc":"No role allows it."},
                    {"value":"no-break-glass","doc":"It is no case for breaking the glass."}
                  ]
                }
              },
              {
                "name": "conditions",
                "label": "Conditions",
                "doc": "The conditions that do not hold: of the grant that is nearest to being met.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "closed_fields",
                "label": "Closed fields",
                "doc": "The fields asked for that are closed.",
                "optional": true,
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {"name":"role","label":"Role","doc":"The role that decided.","optional":true,"of":{"kind":"text"}},
              {
                "name": "grant",
                "label": "Grant",
                "doc": "Which of the grants of that role, from 0.",
                "optional": true,
                "of": {"kind":"count"}
              },
              {
                "name": "change",
                "label": "Change",
                "doc": "The smallest change that would allow it.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"renew_grants","doc":"The copy of the user's grants is fetched again."},
                    {"value":"assign_role","doc":"The user is given a role."},
                    {"value":"renew_role","doc":"The time of a role they hold is extended."},
                    {"value":"remove_deny","doc":"A grant that forbids is taken away."},
                    {"value":"add_grant","doc":"A role they hold is granted the action on the resource."},
                    {"value":"meet_conditions","doc":"The conditions come to hold, or the grant is freed of them."},
                    {"value":"add_fields","doc":"A grant is extended to the fields."},
                    {"value":"another_person","doc":"Another person does it."},
                    {"value":"file_license","doc":"A licence or registration is put on file."},
                    {"value":"renew_license","doc":"A licence or registration is renewed."},
                    {"value":"nothing","doc":"Nothing would."}
                  ]
                }
              }
            ]
          },
          "codes": [
            {"code":"unknown-action","doc":"There is no such action."},
            {"code":"unknown-resource","doc":"There is no such resource."},
            {"code":"action-not-applicable","doc":"The action does not exist on that resource."}
          ],
          "examples": [
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "prescribe",
                "resource_type": "prescriptions",
                "resource": {"clinic_id":"c1"}
              },
              "output": {"allowed":true}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "prescribe",
                "resource_type": "prescriptions",
                "resource": {"clinic_id":"c1","schedule":"IV"}
              },
              "output": {"allowed":false,"code":"dea-registration-expired","change":"renew_license"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "read",
                "resource_type": "patients",
                "resource": {"clinic_id":"c2"}
              },
              "output": {
                "allowed": false,
                "code": "condition-not-met",
                "conditions": ["clinic_only"],
                "role": "vet",
                "grant": 0,
                "change": "meet_conditions"
              }
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {"id":"u2","roles":[{"role":"tech","from":"2026-01-01T00:00:00+00:00"}]},
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "update",
                "resource_type": "medical_encounters",
                "resource": {"fields":["weight_kg","diagnosis"]}
              },
              "output": {"allowed":false,"code":"field-forbidden","closed_fields":["diagnosis"],"change":"add_fields"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u3",
                  "roles": [{"role":"locum","from":"2026-01-01T00:00:00+00:00","until":"2026-05-04T09:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "read",
                "resource_type": "medical_encounters",
                "resource": {"owner_id":"u3"}
              },
              "output": {"allowed":false,"code":"role-inactive","role":"locum","change":"renew_role"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u4",
                  "roles": [
                    {"role":"manager","from":"2026-01-01T00:00:00+00:00"},
                    {"role":"audit_block","from":"2026-01-01T00:00:00+00:00"}
                  ]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "export",
                "resource_type": "clients"
              },
              "output": {
                "allowed": false,
                "code": "permission-denied",
                "reason": "explicit-deny",
                "role": "audit_block",
                "grant": 0,
                "change": "remove_deny"
              }
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "approve",
                "resource_type": "invoices",
                "resource": {"clinic_id":"c1","created_by":"u1"}
              },
              "output": {"allowed":false,"code":"separation-of-duties","change":"another_person"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {
                  "id": "u1",
                  "clinic_ids": ["c1"],
                  "department": "surgery",
                  "license": "2026-12-31",
                  "dea": "2026-03-31",
                  "roles": [{"role":"vet","from":"2026-01-01T00:00:00+00:00"}]
                },
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "delete",
                "resource_type": "medical_encounters",
                "resource": {"clinic_id":"c1"}
              },
              "output": {"error":"action-not-applicable"}
            },
            {
              "input": {
                "at": "2026-05-04T09:00:00+00:00",
                "user": {"id":"u2","roles":[{"role":"tech","from":"2026-01-01T00:00:00+00:00"}]},
                "roles": {
                  "vet": [
                    {
                      "effect": "allow",
                      "actions": ["create","read","update","prescribe","approve"],
                      "resources": ["patients","medical_encounters","prescriptions","invoices"],
                      "conditions": {"clinic_only":true}
                    }
                  ],
                  "tech": [
                    {"effect":"allow","actions":["read"],"resources":["patients","medical_encounters"]},
                    {
                      "effect": "allow",
                      "actions": ["update"],
                      "resources": ["medical_encounters"],
                      "fields": ["vitals","weight_kg"]
                    },
                    {"effect":"deny","actions":["read"],"resources":["patients"],"fields":["owner_notes_private"]}
                  ],
                  "locum": [
                    {
                      "effect": "allow",
                      "actions": ["read","update"],
                      "resources": ["medical_encounters"],
                      "conditions": {"own_records_only":true}
                    }
                  ],
                  "audit_block": [{"effect":"deny","actions":["export"],"resources":["clients"]}],
                  "manager": [
                    {
                      "effect": "allow",
                      "actions": ["read","export","approve"],
                      "resources": ["clients","invoices","inventory"]
                    }
                  ]
                },
                "action": "read",
                "resource_type": "patients"
              },
              "output": {"allowed":true,"except_fields":["owner_notes_private"]}
            }
          ]
        },
        {
          "id": "rbac.break_glass",
          "function": "rbac.breakGlass",
          "doc": [
            "Says whether a record of an animal in an emergency may be read although no role allows it. What a role forbids stays forbidden."
          ],
          "source": "45 CFR 164.312(a)(2)(ii) as good practice",
          "file": "core/src/domain/rbac/break_glass.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What was refused, and why it is wanted all the same.",
            "fields": [
              {"name":"action","label":"Action","doc":"The action that was refused.","of":{"kind":"text"}},
              {"name":"resource_type","label":"Resource type","doc":"The resource.","of":{"kind":"text"}},
              {
                "name": "refusal",
                "label": "Refusal",
                "doc": "How `rbac.check` refused it.",
                "of": {
                  "kind": "record",
                  "doc": "The answer of a check that refused.",
                  "fields": [
                    {"name":"error","label":"Error","doc":"Its code.","of":{"kind":"text"}},
                    {
                      "name": "reason",
                      "label": "Reason",
                      "doc": "The reason of `permission-denied`.",
                      "optional": true,
                      "of": {"kind":"text"}
                    }
                  ]
                }
              },
              {
                "name": "emergency",
                "label": "Emergency",
                "doc": "Whether the animal is in an emergency that is open.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "reason",
                "label": "Reason",
                "doc": "Why; at least ten characters.",
                "optional": true,
                "of": {"kind":"text"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That it is allowed.",
            "fields": [
              {"name":"allowed","label":"Allowed","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "writes",
                "label": "Writes",
                "doc": "What has to be written down.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"audit_record","doc":"A record in the audit log, with the reason."},
                      {"value":"review_task","doc":"A task for whoever looks at it afterwards."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [
            {"code":"unknown-action","doc":"There is no such action."},
            {"code":"unknown-resource","doc":"There is no such resource."},
            {"code":"action-not-applicable","doc":"The action does not exist on that resource."},
            {"code":"permission-denied","doc":"Nobody has allowed it, or somebody has forbidden it."},
            {
              "code": "break-glass-reason-required",
              "doc": "Whoever breaks the glass says why, in at least ten characters."
            }
          ],
          "examples": [
            {
              "input": {
                "action": "read",
                "resource_type": "patients",
                "refusal": {"error":"condition-not-met","conditions":["clinic_only"]},
                "emergency": true,
                "reason": "dog hit by a car"
              },
              "output": {"allowed":true,"writes":["audit_record","review_task"]}
            },
            {
              "input": {
                "action": "read",
                "resource_type": "patients",
                "refusal": {"error":"condition-not-met","conditions":["clinic_only"]},
                "emergency": true,
                "reason": null
              },
              "output": {"error":"break-glass-reason-required"}
            },
            {
              "input": {
                "action": "read",
                "resource_type": "patients",
                "refusal": {"error":"permission-denied","reason":"explicit-deny"},
                "emergency": true,
                "reason": "dog hit by a car"
              },
              "output": {"error":"permission-denied","reason":"no-break-glass"}
            },
            {
              "input": {
                "action": "read",
                "resource_type": "patients",
                "refusal": {"error":"condition-not-met","conditions":["clinic_only"]},
                "emergency": false,
                "reason": "dog hit by a car"
              },
              "output": {"error":"permission-denied","reason":"no-break-glass"}
            }
          ]
        },
        {
          "id": "rbac.duties",
          "function": "rbac.duties",
          "doc": ["Says whether two duties that must be separate are done by two people."],
          "source": "separation of duties, NIST SP 800-53 AC-5; 21 CFR 1317.95 for waste",
          "file": "core/src/domain/rbac/duties.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A pair of duties, and who does each.",
            "fields": [
              {
                "name": "pair",
                "label": "Pair",
                "doc": "The pair.",
                "of": {
                  "kind": "choice",
                  "values": [
                    {"value":"refund","doc":"The author of a refund, and who approves it."},
                    {"value":"write_off","doc":"The author of a write-off, and who approves it."},
                    {
                      "value": "controlled_purchase",
                      "doc": "Who approves an order of controlled substances, and who receives it."
                    },
                    {"value":"stock_count","doc":"Who counts stock, and who approves the count."},
                    {"value":"waste","doc":"Who wastes a drug, and who sees it."},
                    {
                      "value": "controlled_discrepancy",
                      "doc": "Who counted a discrepancy of controlled substances, and who resolves it."
                    },
                    {"value":"note","doc":"The author of a note, and who signs it as well."},
                    {"value":"role_grant","doc":"Who grants a role, and who gets it."},
                    {"value":"audit_purge","doc":"Who reads the audit log, and who purges it."}
                  ]
                }
              },
              {"name":"one","label":"One","doc":"Who does the first.","of":{"kind":"text"}},
              {"name":"other","label":"Other","doc":"Who does the second.","of":{"kind":"text"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That they are two.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."},
            {"code":"self-grant-refused","doc":"Nobody grants a role to themselves."},
            {"code":"waste-witness-same-person","doc":"Nobody is the witness of what they waste themselves."}
          ],
          "examples": [
            {"input":{"pair":"refund","one":"u1","other":"u2"},"output":{"ok":true}},
            {"input":{"pair":"refund","one":"u1","other":"u1"},"output":{"error":"separation-of-duties"}},
            {"input":{"pair":"role_grant","one":"u1","other":"u1"},"output":{"error":"self-grant-refused"}},
            {"input":{"pair":"waste","one":"u1","other":"u1"},"output":{"error":"waste-witness-same-person"}}
          ]
        }
      ]
    },
    {
      "name": "audit",
      "title": "Audit log",
      "doc": "The chain that shows whether an entry was changed.",
      "rules": [
        {
          "id": "audit.hash",
          "function": "audit.hash",
          "doc": [
            "Computes the hash of a record: SHA-256 over the hash before it, a line feed and the record as canonical JSON."
          ],
          "source": "RFC 8785 for the canonical JSON; FIPS 180-4 for SHA-256",
          "file": "core/src/domain/audit_logging/chained.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A record, and the hash before it.",
            "fields": [
              {
                "name": "prev",
                "label": "Previous",
                "doc": "The hash of the record before; 64 zeros for the first.",
                "of": {"kind":"text"}
              },
              {
                "name": "record",
                "label": "Record",
                "doc": "The record. Every number in it is an integer.",
                "of": {"kind":"map","of":{"kind":"any"}}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The hash, and what it covers.",
            "fields": [
              {
                "name": "canonical",
                "label": "Canonical",
                "doc": "The record as canonical JSON, without the fields that hold hashes.",
                "of": {"kind":"text"}
              },
              {"name":"hash","label":"Hash","doc":"The hash: 64 hex digits.","of":{"kind":"text"}}
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {
                "prev": "0000000000000000000000000000000000000000000000000000000000000000",
                "record": {"seq":1,"at":"2026-05-04T09:00:00Z","actor":"u1","action":"read","resource":"patients/p1"}
              },
              "output": {
                "canonical": "{\"action\":\"read\",\"actor\":\"u1\",\"at\":\"2026-05-04T09:00:00Z\",\"resource\":\"patients/p1\",\"seq\":1}",
                "hash": "c28dff081eea3c1f35b3bb53a120ebbea0d60c07587e4d29e31e178f9d5f37b0"
              }
            },
            {
              "input": {
                "prev": "c28dff081eea3c1f35b3bb53a120ebbea0d60c07587e4d29e31e178f9d5f37b0",
                "record": {
                  "seq": 2,
                  "at": "2026-05-04T09:00:05Z",
                  "actor": "u1",
                  "action": "update",
                  "resource": "patients/p1",
                  "before": {"weight_kg":"4.1"},
                  "after": {"weight_kg":"4.2"}
                }
              },
              "output": {
                "canonical": "{\"action\":\"update\",\"actor\":\"u1\",\"after\":{\"weight_kg\":\"4.2\"},\"at\":\"2026-05-04T09:00:05Z\",\"before\":{\"weight_kg\":\"4.1\"},\"resource\":\"patients/p1\",\"seq\":2}",
                "hash": "b51f09920a9ea1696a46f485b752eb3900d1b9dcf7fe53cb1d357bc0a2f9e0a4"
              }
            }
          ]
        },
        {
          "id": "audit.verify",
          "function": "audit.verify",
          "doc": [
            "Goes along a chain: each record follows the one before it in number, and its hash is what it must be."
          ],
          "source": "RFC 8785 for the canonical JSON; FIPS 180-4 for SHA-256",
          "file": "core/src/domain/audit_logging/verify.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A chain, or the part of it after a checkpoint.",
            "fields": [
              {
                "name": "records",
                "label": "Records",
                "doc": "Its records, in order.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A record of a chain, with its hash.",
                    "fields": [
                      {
                        "name": "record",
                        "label": "Record",
                        "doc": "The record. Its `seq` is its place in the chain, from 1.",
                        "of": {"kind":"map","of":{"kind":"any"}}
                      },
                      {"name":"hash","label":"Hash","doc":"Its hash.","of":{"kind":"text"}}
                    ]
                  }
                }
              },
              {
                "name": "after",
                "label": "After",
                "doc": "The record before the first of them, as a checkpoint has it; the chain begins with them when absent.",
                "optional": true,
                "of": {
                  "kind": "record",
                  "doc": "A place in a chain.",
                  "fields": [
                    {"name":"seq","label":"Sequence","doc":"The number of a record.","of":{"kind":"integer"}},
                    {"name":"hash","label":"Hash","doc":"Its hash.","of":{"kind":"text"}}
                  ]
                }
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That nobody has.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {"name":"head","label":"Head","doc":"The hash of the last record.","of":{"kind":"text"}}
            ]
          },
          "codes": [
            {
              "code": "audit-sequence-gap",
              "doc": "A record of the audit log does not follow the one before it in number."
            },
            {
              "code": "audit-chain-broken",
              "doc": "The hash of a record of the audit log is not what it must be: it, or one before it, was changed."
            }
          ],
          "examples": [
            {
              "input": {
                "records": [
                  {
                    "record": {
                      "seq": 1,
                      "at": "2026-05-04T09:00:00Z",
                      "actor": "u1",
                      "action": "read",
                      "resource": "patients/p1"
                    },
                    "hash": "c28dff081eea3c1f35b3bb53a120ebbea0d60c07587e4d29e31e178f9d5f37b0"
                  },
                  {
                    "record": {
                      "seq": 2,
                      "at": "2026-05-04T09:00:05Z",
                      "actor": "u1",
                      "action": "update",
                      "resource": "patients/p1",
                      "before": {"weight_kg":"4.1"},
                      "after": {"weight_kg":"4.2"}
                    },
                    "hash": "b51f09920a9ea1696a46f485b752eb3900d1b9dcf7fe53cb1d357bc0a2f9e0a4"
                  }
                ]
              },
              "output": {"ok":true,"head":"b51f09920a9ea1696a46f485b752eb3900d1b9dcf7fe53cb1d357bc0a2f9e0a4"}
            },
            {
              "input": {
                "records": [
                  {
                    "record": {
                      "seq": 1,
                      "at": "2026-05-04T09:00:00Z",
                      "actor": "u1",
                      "action": "read",
                      "resource": "patients/p1"
                    },
                    "hash": "c28dff081eea3c1f35b3bb53a120ebbea0d60c07587e4d29e31e178f9d5f37b0"
                  },
                  {
                    "record": {
                      "seq": 2,
                      "at": "2026-05-04T09:00:05Z",
                      "actor": "u1",
                      "action": "update",
                      "resource": "patients/p1",
                      "before": {"weight_kg":"4.1"},
                      "after": {"weight_kg":"4.9"}
                    },
                    "hash": "b51f09920a9ea1696a46f485b752eb3900d1b9dcf7fe53cb1d357bc0a2f9e0a4"
                  }
                ]
              },
              "output": {"error":"audit-chain-broken","seq":2}
            }
          ]
        }
      ]
    },
    {
      "name": "retention",
      "title": "Retention",
      "doc": "How long records are kept.",
      "rules": [
        {
          "id": "retention.compute",
          "function": "retention.compute",
          "doc": [
            "Says until when a record is kept: as long as the rule that asks for the longest. A rule whose day is not known does not count."
          ],
          "source": "AVMA, record retention compilation, May 2019; 21 CFR 1304.04, 530.5, 558.6; to be confirmed by counsel",
          "file": "core/src/domain/audit_logging/retention.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "What happened when, and what has to be kept for how long.",
            "fields": [
              {
                "name": "anchors",
                "label": "Anchors",
                "doc": "The days from which the years count, by name; null where nothing has happened.",
                "of": {"kind":"map","of":{"kind":"nullable","of":{"kind":"date"}}}
              },
              {
                "name": "rules",
                "label": "Rules",
                "doc": "The rules; the longest counts.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A rule as it is written down.",
                    "fields": [
                      {"name":"name","label":"Name","doc":"Its name.","of":{"kind":"text"}},
                      {
                        "name": "anchor",
                        "label": "Anchor",
                        "doc": "The name of the day; needed unless there is a choice of them.",
                        "optional": true,
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "years",
                        "label": "Years",
                        "doc": "The years after it; needed unless there is a choice of days.",
                        "optional": true,
                        "of": {"kind":"count"}
                      },
                      {
                        "name": "any_of",
                        "label": "Any of",
                        "doc": "A choice of days, of which the one counts that is over first.",
                        "optional": true,
                        "of": {
                          "kind": "list",
                          "of": {
                            "kind": "record",
                            "doc": "So many years after a day.",
                            "fields": [
                              {"name":"anchor","label":"Anchor","doc":"The name of the day.","of":{"kind":"text"}},
                              {"name":"years","label":"Years","doc":"The years.","of":{"kind":"count"}}
                            ]
                          }
                        }
                      }
                    ]
                  }
                }
              },
              {"name":"as_of","label":"As of","doc":"The day of the question.","of":{"kind":"date"}},
              {
                "name": "legal_hold",
                "label": "Legal hold",
                "doc": "Whether nothing may be destroyed, whatever its age.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "Until when it is kept.",
            "fields": [
              {
                "name": "retain_until",
                "label": "Retain until",
                "doc": "The last day on which it is kept.",
                "of": {"kind":"date"}
              },
              {"name":"rule","label":"Rule","doc":"The rule that says so.","of":{"kind":"text"}},
              {"name":"can_purge","label":"Can purge","doc":"Whether it may be destroyed.","of":{"kind":"bool"}},
              {
                "name": "reason",
                "label": "Reason",
                "doc": "Why not.",
                "optional": true,
                "of": {
                  "kind": "choice",
                  "values": [
                    {
                      "value": "legal-hold-active",
                      "doc": "Nothing may be destroyed while a court or an authority may ask for it."
                    },
                    {"value":"retention-not-elapsed","doc":"The time for which it is kept is not over."}
                  ]
                }
              }
            ]
          },
          "codes": [
            {
              "code": "retention-anchor-missing",
              "doc": "None of the days is known from which the time of keeping counts."
            }
          ],
          "examples": [
            {
              "input": {
                "anchors": {"last_visit":"2024-02-29","last_controlled":"2025-06-01"},
                "rules": [
                  {"name":"state-medical","anchor":"last_visit","years":3},
                  {"name":"dea-records","anchor":"last_controlled","years":2},
                  {"name":"tax","anchor":"last_invoice","years":7}
                ],
                "as_of": "2027-06-02"
              },
              "output": {"retain_until":"2027-06-01","rule":"dea-records","can_purge":true}
            },
            {
              "input": {
                "anchors": {"last_visit":"2024-02-29"},
                "rules": [{"name":"state-medical","anchor":"last_visit","years":3}],
                "as_of": "2027-02-28"
              },
              "output": {
                "retain_until": "2027-02-28",
                "rule": "state-medical",
                "can_purge": false,
                "reason": "retention-not-elapsed"
              }
            },
            {
              "input": {
                "anchors": {"last_visit":"2024-02-29","last_invoice":"2024-03-01"},
                "rules": [
                  {"name":"state-medical","anchor":"last_visit","years":3},
                  {"name":"dea-records","anchor":"last_controlled","years":2},
                  {"name":"tax","anchor":"last_invoice","years":7}
                ],
                "as_of": "2032-01-01",
                "legal_hold": true
              },
              "output": {"retain_until":"2031-03-01","rule":"tax","can_purge":false,"reason":"legal-hold-active"}
            },
            {
              "input": {
                "anchors": {"last_visit":"2022-05-01","death":"2022-06-01"},
                "rules": [
                  {"name":"ct-medical","any_of":[{"anchor":"last_visit","years":7},{"anchor":"death","years":3}]}
                ],
                "as_of": "2025-06-02"
              },
              "output": {"retain_until":"2025-06-01","rule":"ct-medical","can_purge":true}
            }
          ]
        },
        {
          "id": "retention.profile",
          "function": "retention.profile",
          "doc": ["Says what a state adds to what holds in all of them. Where it says nothing, the practice decides."],
          "source": "AVMA, record retention compilation, May 2019; state law; to be confirmed by counsel",
          "file": "core/src/domain/audit_logging/state_profile.rs",
          "data": ["state_profiles"],
          "input": {
            "kind": "record",
            "doc": "A state.",
            "fields": [{"name":"state","label":"State","doc":"Its two letters.","of":{"kind":"text"}}]
          },
          "output": {
            "kind": "record",
            "doc": "What holds there.",
            "fields": [
              {
                "name": "rules",
                "label": "Rules",
                "doc": "How long records are kept, as `retention.compute` takes it.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A rule of retention.",
                    "fields": [
                      {"name":"name","label":"Name","doc":"Its name.","of":{"kind":"text"}},
                      {
                        "name": "any_of",
                        "label": "Any of",
                        "doc": "The days from which the years count; the one that is over first decides.",
                        "of": {
                          "kind": "list",
                          "of": {
                            "kind": "record",
                            "doc": "So many years after a day.",
                            "fields": [
                              {"name":"anchor","label":"Anchor","doc":"The name of the day.","of":{"kind":"text"}},
                              {"name":"years","label":"Years","doc":"The years.","of":{"kind":"count"}}
                            ]
                          }
                        }
                      }
                    ]
                  }
                }
              },
              {
                "name": "vcpr_months",
                "label": "VCPR months",
                "doc": "The months for which an examination in person makes a relationship of veterinarian, client and patient.",
                "optional": true,
                "of": {"kind":"count"}
              },
              {
                "name": "telehealth_vcpr_months",
                "label": "Telehealth VCPR months",
                "doc": "The months for which one by telehealth does.",
                "optional": true,
                "of": {"kind":"count"}
              },
              {
                "name": "c2_validity_days",
                "label": "C2 validity (days)",
                "doc": "The days for which a prescription of schedule II is valid.",
                "optional": true,
                "of": {"kind":"count"}
              }
            ]
          },
          "codes": [{"code":"not-found","doc":"Nothing is known by that name or id."}],
          "examples": [
            {
              "input": {"state":"CT"},
              "output": {
                "rules": [
                  {"name":"state-medical","any_of":[{"anchor":"last_visit","years":7},{"anchor":"death","years":3}]},
                  {"name":"dea-records","any_of":[{"anchor":"last_controlled","years":2}]},
                  {"name":"feed-directives","any_of":[{"anchor":"last_feed_directive","years":2}]},
                  {"name":"extra-label-food-animals","any_of":[{"anchor":"last_extra_label","years":2}]},
                  {"name":"tax","any_of":[{"anchor":"last_invoice","years":7}]}
                ]
              }
            },
            {
              "input": {"state":"CA"},
              "output": {
                "rules": [
                  {"name":"state-medical","any_of":[{"anchor":"last_visit","years":3}]},
                  {"name":"dea-records","any_of":[{"anchor":"last_controlled","years":2}]},
                  {"name":"feed-directives","any_of":[{"anchor":"last_feed_directive","years":2}]},
                  {"name":"extra-label-food-animals","any_of":[{"anchor":"last_extra_label","years":2}]},
                  {"name":"tax","any_of":[{"anchor":"last_invoice","years":7}]}
                ],
                "vcpr_months": 12,
                "telehealth_vcpr_months": 6
              }
            },
            {"input":{"state":"ZZ"},"output":{"error":"not-found"}}
          ]
        }
      ]
    },
    {
      "name": "privacy",
      "title": "Privacy",
      "doc": "What a person may have sent, deleted or explained.",
      "rules": [
        {
          "id": "privacy.erasure",
          "function": "privacy.erasure",
          "doc": [
            "Says what becomes of the data of somebody who wants them erased: what the law asks for is kept and not used, the rest is erased."
          ],
          "source": "GDPR, art. 12(3), 17(3)(b) and (e), 18; to be confirmed by counsel",
          "file": "core/src/domain/audit_logging/erasure.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The wish, and what there is.",
            "fields": [
              {"name":"received","label":"Received","doc":"The day on which it came.","of":{"kind":"date"}},
              {
                "name": "categories",
                "label": "Categories",
                "doc": "What there is of the person, category by category.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "Data that are kept for one reason.",
                    "fields": [
                      {"name":"name","label":"Name","doc":"Its name; no two have the same.","of":{"kind":"text"}},
                      {
                        "name": "basis",
                        "label": "Basis",
                        "doc": "Why they are kept, such as `consent`, `contract` or `legal_obligation`.",
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "retain_until",
                        "label": "Retain until",
                        "doc": "The last day on which the law asks for them; without end when absent.",
                        "optional": true,
                        "of": {"kind":"date"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "legal_hold",
                "label": "Legal hold",
                "doc": "Whether nothing may be destroyed.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "What becomes of them.",
            "fields": [
              {"name":"respond_by","label":"Respond by","doc":"The last day for the answer.","of":{"kind":"date"}},
              {
                "name": "actions",
                "label": "Actions",
                "doc": "What is done with each category.",
                "of": {
                  "kind": "map",
                  "of": {
                    "kind": "choice",
                    "values": [
                      {"value":"erase","doc":"They are erased."},
                      {"value":"restrict","doc":"They are kept, and not used."}
                    ]
                  }
                }
              }
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {
                "received": "2026-01-31",
                "categories": [
                  {"name":"marketing","basis":"consent"},
                  {"name":"medical","basis":"legal_obligation","retain_until":"2028-05-01"},
                  {"name":"old_invoices","basis":"legal_obligation","retain_until":"2025-12-31"}
                ]
              },
              "output": {
                "respond_by": "2026-02-28",
                "actions": {"marketing":"erase","medical":"restrict","old_invoices":"erase"}
              }
            }
          ]
        },
        {
          "id": "privacy.letter",
          "function": "privacy.letter",
          "doc": ["Says what the answer to a wish to be erased names: what is erased, and what is kept until when."],
          "source": "GDPR, art. 12(3) and (4), 17(3), 18; to be confirmed by counsel",
          "file": "core/src/domain/audit_logging/letter.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "The wish, and what there is.",
            "fields": [
              {"name":"received","label":"Received","doc":"The day on which it came.","of":{"kind":"date"}},
              {
                "name": "categories",
                "label": "Categories",
                "doc": "What there is of the person, category by category.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "Data that are kept for one reason.",
                    "fields": [
                      {"name":"name","label":"Name","doc":"Its name; no two have the same.","of":{"kind":"text"}},
                      {
                        "name": "basis",
                        "label": "Basis",
                        "doc": "Why they are kept, such as `consent`, `contract` or `legal_obligation`.",
                        "of": {"kind":"text"}
                      },
                      {
                        "name": "retain_until",
                        "label": "Retain until",
                        "doc": "The last day on which the law asks for them; without end when absent.",
                        "optional": true,
                        "of": {"kind":"date"}
                      }
                    ]
                  }
                }
              },
              {
                "name": "legal_hold",
                "label": "Legal hold",
                "doc": "Whether nothing may be destroyed.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {
                "name": "noticed",
                "label": "Noticed",
                "doc": "Whether the person was told within the first month that it takes longer.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The answer.",
            "fields": [
              {"name":"respond_by","label":"Respond by","doc":"The last day for it.","of":{"kind":"date"}},
              {
                "name": "erased",
                "label": "Erased",
                "doc": "The categories that are erased.",
                "of": {"kind":"list","of":{"kind":"text"}}
              },
              {
                "name": "findings",
                "label": "Findings",
                "doc": "Those that are not, and why.",
                "of": {
                  "kind": "list",
                  "of": {
                    "kind": "record",
                    "doc": "A category that is not erased.",
                    "fields": [
                      {
                        "name": "code",
                        "label": "Code",
                        "doc": "Why not.",
                        "of": {
                          "kind": "choice",
                          "values": [
                            {
                              "value": "erasure-blocked-by-retention",
                              "doc": "The law asks that the data be kept; they are not used any more."
                            }
                          ]
                        }
                      },
                      {"name":"category","label":"Category","doc":"Its name.","of":{"kind":"text"}},
                      {
                        "name": "retain_until",
                        "label": "Retain until",
                        "doc": "The last day on which the law asks for it, where that is known.",
                        "optional": true,
                        "of": {"kind":"date"}
                      }
                    ]
                  }
                }
              }
            ]
          },
          "codes": [],
          "examples": [
            {
              "input": {
                "received": "2026-03-10",
                "categories": [
                  {"name":"marketing","basis":"consent"},
                  {"name":"medical","basis":"legal_obligation","retain_until":"2028-05-01"}
                ]
              },
              "output": {
                "respond_by": "2026-04-10",
                "erased": ["marketing"],
                "findings": [{"code":"erasure-blocked-by-retention","category":"medical","retain_until":"2028-05-01"}]
              }
            },
            {
              "input": {"received":"2026-03-10","categories":[{"name":"marketing","basis":"consent"}],"noticed":true},
              "output": {"respond_by":"2026-06-10","erased":["marketing"],"findings":[]}
            }
          ]
        },
        {
          "id": "privacy.export",
          "function": "privacy.export",
          "doc": [
            "Says whether a copy of data may be fetched: by somebody who is known, with the approval of somebody else when it is large, and within seven days."
          ],
          "source": "GDPR, art. 12(6), 15 and 20; policy of this engine for the number of rows and the days",
          "file": "core/src/domain/audit_logging/export.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A copy, and who asks for it.",
            "fields": [
              {"name":"requested_by","label":"Requested by","doc":"Who asks.","of":{"kind":"text"}},
              {
                "name": "identity_verified",
                "label": "Identity verified",
                "doc": "Whether it is known that they are who they say.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              },
              {"name":"rows","label":"Rows","doc":"How many rows the copy has.","of":{"kind":"count"}},
              {
                "name": "approved_by",
                "label": "Approved by",
                "doc": "Who approved it.",
                "optional": true,
                "of": {"kind":"text"}
              },
              {"name":"made_at","label":"Made at","doc":"When the copy was made.","of":{"kind":"instant"}},
              {"name":"at","label":"At","doc":"The moment of the question.","of":{"kind":"instant"}}
            ]
          },
          "output": {
            "kind": "record",
            "doc": "That they may.",
            "fields": [
              {"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}},
              {
                "name": "expires_at",
                "label": "Expires at",
                "doc": "The first moment at which the link works no more.",
                "of": {"kind":"instant"}
              }
            ]
          },
          "codes": [
            {"code":"identity-not-verified","doc":"It is not known that whoever asks is who they say."},
            {"code":"export-needs-approval","doc":"A large copy of data is approved by somebody else first."},
            {"code":"separation-of-duties","doc":"Above the limit, the author and the approver are two people."},
            {"code":"export-expired","doc":"The link to the copy of data works no more."}
          ],
          "examples": [
            {
              "input": {
                "requested_by": "u1",
                "identity_verified": true,
                "rows": 12,
                "made_at": "2026-05-01T10:00:00Z",
                "at": "2026-05-02T10:00:00Z"
              },
              "output": {"ok":true,"expires_at":"2026-05-08T10:00:00Z"}
            },
            {
              "input": {
                "requested_by": "u1",
                "identity_verified": false,
                "rows": 500,
                "made_at": "2026-05-01T10:00:00Z",
                "at": "2026-05-02T10:00:00Z"
              },
              "output": {"error":"identity-not-verified"}
            },
            {
              "input": {
                "requested_by": "u1",
                "identity_verified": true,
                "rows": 501,
                "made_at": "2026-05-01T10:00:00Z",
                "at": "2026-05-02T10:00:00Z"
              },
              "output": {"error":"export-needs-approval"}
            },
            {
              "input": {
                "requested_by": "u1",
                "identity_verified": true,
                "rows": 501,
                "made_at": "2026-05-01T10:00:00Z",
                "at": "2026-05-02T10:00:00Z",
                "approved_by": "u2"
              },
              "output": {"ok":true,"expires_at":"2026-05-08T10:00:00Z"}
            },
            {
              "input": {
                "requested_by": "u1",
                "identity_verified": true,
                "rows": 500,
                "made_at": "2026-05-01T10:00:00Z",
                "at": "2026-05-08T10:00:00Z"
              },
              "output": {"error":"export-expired","expires_at":"2026-05-08T10:00:00Z"}
            }
          ]
        }
      ]
    },
    {
      "name": "status",
      "title": "Status",
      "doc": "Which step may follow which.",
      "rules": [
        {
          "id": "status.move",
          "function": "status.move",
          "doc": [
            "Checks a move of a status machine: that it is listed, who may make it, and that the columns that it needs are set.",
            "Set means given, not null, not an empty text or list; for a column that begins with `is_`: true. Conditions on values, on other rows and on the caller are judged by the command that makes the move."
          ],
          "source": "The status machines of the data model",
          "file": "core/src/domain/status_move.rs",
          "data": [],
          "input": {
            "kind": "record",
            "doc": "A move of a status machine.",
            "fields": [
              {"name":"machine","label":"Machine","doc":"The machine, `table.column`.","of":{"kind":"text"}},
              {
                "name": "from",
                "label": "From",
                "doc": "The state left; null is the state of a column that has no value yet.",
                "of": {"kind":"nullable","of":{"kind":"text"}}
              },
              {"name":"to","label":"To","doc":"The state to be reached.","of":{"kind":"nullable","of":{"kind":"text"}}},
              {
                "name": "row",
                "label": "Row",
                "doc": "The row as it will be, as far as it is known; columns of any name.",
                "optional": true,
                "default": {},
                "of": {"kind":"map","of":{"kind":"any"}}
              },
              {
                "name": "by_clock",
                "label": "By clock",
                "doc": "Whether the clock makes the move, not a user.",
                "optional": true,
                "default": false,
                "of": {"kind":"bool"}
              }
            ]
          },
          "output": {
            "kind": "record",
            "doc": "The move is listed, and the columns that it needs are set.",
            "fields": [{"name":"ok","label":"Ok","doc":"Always true.","of":{"kind":"bool"}}]
          },
          "codes": [
            {"code":"not-found","doc":"Nothing is known by that name or id."},
            {
              "code": "status-transition-invalid",
              "doc": "The status machine has no such move, or rows do not begin in that state."
            },
            {
              "code": "status-by-clock-only",
              "doc": "The engine makes this move by itself: by the clock, or as a consequence of other values."
            },
            {"code":"status-guard-missing","doc":"The move needs columns that are not given."},
            {"code":"denial-reason-required","doc":"What the insurer refused or cut was given no reason."}
          ],
          "examples": [
            {"input":{"machine":"insurance_claims.status","from":"submitted","to":"under_review"},"output":{"ok":true}},
            {
              "input": {"machine":"insurance_claims.status","from":"denied","to":"paid"},
              "output": {"error":"status-transition-invalid"}
            },
            {
              "input": {"machine":"appointments.status","from":"scheduled","to":"cancelled"},
              "output": {"error":"status-guard-missing","fields":["cancellation_reason","cancelled_at"]}
            },
            {
              "input": {"machine":"invoices.status","from":"sent","to":"overdue"},
              "output": {"error":"status-by-clock-only"}
            },
            {
              "input": {
                "machine": "emergency_cases.disposition",
                "from": null,
                "to": "admitted",
                "row": {"disposition_at":"2026-05-04T10:00:00Z"}
              },
              "output": {"error":"status-guard-missing","fields":["assigned_veterinarian_id"]}
            }
          ]
        }
      ]
    }
  ],
  "data": {
    "anesthesia_limits": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "What an animal under anesthesia bears: each row names a measure and the value below or above which it is pointed out, and the one beyond which somebody has to act at once. The values themselves are borne."
    },
    "body_surface": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "The constant of the body surface, by species: it times the weight in grams to the power of two thirds is the surface in ten thousandths of a square metre."
    },
    "calling_codes": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by comparison with the current edition of its source",
      "about": "With what the telephone numbers of a country begin: abroad by its calling code, within it by its trunk prefix. A trunk prefix with `of_digits` is one only in a number of that many digits; without `trunk` a zero at the front belongs to the number. A country whose numbers begin with no trunk prefix has 0: none of its numbers begins with a zero."
    },
    "countries": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by comparison with the current edition of its source",
      "about": "The countries and territories of ISO 3166-1: their code of two letters and that of three digits, which microchips begin with."
    },
    "drugs": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "What drugs have to do with each other, with species, conditions, ages and genes, and which are forbidden in food animals. In each list the first row that fits counts."
    },
    "formulary": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "The doses of the starter formulary, by drug, species and route: what is usual and what is the most, each in the unit of the row."
    },
    "frequencies": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "How often a drug is given: the code of a prescription, its words for a label, the hours from one dose to the next and the usual times of the day."
    },
    "microchip_prefixes": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by comparison with the current edition of its source",
      "about": "What the first three digits of a microchip of 15 digits stand for."
    },
    "postal_codes": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by comparison with the current edition of its source",
      "about": "What postal codes look like where somebody counts on it. In a pattern 9 is a digit, a small letter one of the letters that `letters` lists for it, and anything else itself. Where `spaced`, spaces are ignored and one is set before the last three characters. A code of any other country has 1 to 12 letters, digits, spaces and hyphens."
    },
    "state_profiles": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by counsel",
      "about": "How long the records of animals are kept in the United States. A row without a state holds in all of them. A state adds the time after the last visit or treatment, or the earlier of several times; where nothing stands, the practice sets its own. It may also say for how many months an examination makes a relationship of veterinarian, client and patient, and for how many days a prescription of schedule II is valid."
    },
    "triage_targets": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "The minutes within which a case is seen, by how urgent it is."
    },
    "vaccine_protocols": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "When vaccines are given: the age at the first dose, the days between the doses of a series and how long it may rest, what ends it, and the months to the boosters."
    },
    "vital_signs": {
      "version": "2026.1",
      "label": "Reference data, to be confirmed by a veterinarian",
      "about": "The usual vital signs of an adult animal at rest, by species: the least and the most, which both belong to it. Sources differ."
    }
  }
};
