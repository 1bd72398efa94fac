// What a practice of the sample sells. Prices in US dollars.

const service = (code, name, category, base_price, extra = {}) => ({
  service_code: code, name, category, base_price, taxable: false, ...extra,
});
const product = (code, name, category, unit_price, unit_of_measure, extra = {}) => ({
  product_code: code, name, category, unit_price, unit_of_measure, taxable: true, tax_rate: "8.25",
  track_inventory: false, ...extra,
});

/** Upper bounds of weight in kg, and the price below each. */
const byWeight = (...bands) => bands.map(([max, price], at) => ({ min: at === 0 ? null : bands[at - 1][0], max, price }));

export const services = [
  service("EX-WELL", "Wellness examination", "examination", "65.00", { estimated_duration: 30 }),
  service("EX-SICK", "Consultation, sick animal", "consultation", "72.00", { estimated_duration: 30 }),
  service("EX-RE", "Recheck", "consultation", "38.00", { estimated_duration: 20 }),
  service("EX-EM", "Emergency examination", "emergency", "145.00", { estimated_duration: 45 }),
  service("VX-DHPP", "Vaccination DHPP", "vaccination", "34.00"),
  service("VX-RAB", "Vaccination rabies", "vaccination", "28.00"),
  service("VX-FVRCP", "Vaccination FVRCP", "vaccination", "32.00"),
  service("VX-RHD", "Vaccination RHDV2, rabbit", "vaccination", "41.00"),
  service("LB-CBC", "Blood count and chemistry", "laboratory", "128.00"),
  service("LB-UA", "Urinalysis", "laboratory", "48.00"),
  service("LB-FEC", "Faecal flotation", "laboratory", "36.00"),
  service("LB-CYT", "Cytology, skin or ear", "laboratory", "44.00"),
  service("IM-XR2", "Radiographs, two views", "imaging", "156.00"),
  service("IM-US", "Ultrasound, abdomen", "imaging", "240.00"),
  service("DN-CLEAN", "Dental cleaning under anaesthesia", "dental", "310.00", {
    pricing_model: "tiered", estimated_duration: 60, tiers: byWeight(["5", "310.00"], ["15", "365.00"], ["30", "420.00"], [null, "495.00"]),
  }),
  service("DN-EXT", "Extraction, single root", "dental", "58.00"),
  service("SX-NEUT", "Neutering, cat", "surgery", "165.00"),
  service("SX-SPAY", "Spaying, dog", "surgery", "340.00", {
    pricing_model: "tiered", estimated_duration: 90, tiers: byWeight(["10", "340.00"], ["25", "395.00"], [null, "465.00"]),
  }),
  service("SX-MASS", "Removal of a skin mass", "surgery", "385.00"),
  service("TX-FLUID", "Fluids under the skin", "treatment", "42.00"),
  service("TX-NAIL", "Nail trim", "grooming", "19.00", { requires_veterinarian: false }),
  service("TX-CHIP", "Microchip with registration", "preventive_care", "49.00"),
  service("HO-DAY", "Hospital day", "hospitalization", "98.00", { pricing_model: "per_day" }),
];

export const products = [
  product("RX-CARP", "Carprofen 75 mg", "medication", "1.15", "tablet"),
  product("RX-AMOX", "Amoxicillin and clavulanate 250 mg", "medication", "1.85", "tablet"),
  product("RX-MARO", "Maropitant 60 mg", "medication", "7.40", "tablet"),
  product("RX-MELO", "Meloxicam 1.5 mg/ml, 32 ml", "medication", "28.50", "bottle"),
  product("RX-OTIC", "Ear drops, antibiotic and steroid", "medication", "31.20", "bottle"),
  product("RX-METR", "Metronidazole 250 mg", "medication", "0.62", "tablet"),
  product("PR-FLEA", "Flea and tick chew, monthly", "medication", "22.75", "piece"),
  product("PR-HEART", "Heartworm chew, monthly", "medication", "11.90", "piece"),
  product("SU-EAR", "Ear cleaner, 120 ml", "supplies", "14.95", "bottle"),
  product("SU-CONE", "Protective collar", "supplies", "12.50", "piece"),
  product("FD-RENAL", "Renal diet, cat, 2 kg", "food", "38.90", "piece"),
  product("FD-GI", "Gastrointestinal diet, dog, 3 kg", "food", "44.50", "piece"),
  product("FD-HAY", "Timothy hay, 1 kg", "food", "9.80", "piece"),
  product("SP-PROB", "Probiotic, 30 sachets", "supplement", "33.60", "box"),
  product("SP-JOINT", "Joint supplement, 60 chews", "supplement", "41.25", "box"),
];

export const packages = [
  { package_code: "PK-PUPPY", name: "Puppy start", package_price: "149.00", parts: ["EX-WELL", "VX-DHPP", "LB-FEC", "TX-CHIP"] },
  { package_code: "PK-SENIOR", name: "Senior check", package_price: "215.00", parts: ["EX-WELL", "LB-CBC", "LB-UA"] },
];
