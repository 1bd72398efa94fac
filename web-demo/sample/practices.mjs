// The two practices of the sample: clinics, rooms, people. Everybody here is invented.

const hours = (open, close) => ({ open, close });
const week = (weekday, saturday) => ({
  monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday, saturday, sunday: null,
});

const vet = (key, first, last, specialization, clinics, days, extra = {}) => ({
  key, first, last, specialization, clinics, days, role: "veterinarian", title: "DVM", ...extra,
});
const employee = (key, first, last, role, clinics) => ({ key, first, last, role, clinics });

/** `days` of a veterinarian: the clinic of each day of the week, Monday first. */
export const practices = [
  {
    key: "juniper",
    name: "Juniper Animal Hospital",
    country: "US",
    clinics: [
      {
        key: "hill", name: "Juniper Hill", type: "general_practice", city: "Alder Falls", phone: "+1 555 0100",
        hours: week(hours("08:00", "18:00"), hours("09:00", "13:00")),
        rooms: [["Exam 1", "examination_room"], ["Exam 2", "examination_room"], ["Exam 3", "examination_room"], ["Theatre", "surgery_suite"]],
      },
      {
        key: "lakeside", name: "Juniper Lakeside", type: "general_practice", city: "Alder Lake", phone: "+1 555 0140",
        hours: week(hours("08:00", "18:00"), hours("09:00", "13:00")),
        rooms: [["Exam A", "examination_room"], ["Exam B", "examination_room"], ["Exam C", "examination_room"], ["Dental suite", "surgery_suite"]],
      },
    ],
    staff: [
      employee("holloway", "Grace", "Holloway", "practice_manager", ["hill", "lakeside"]),
      employee("bennett", "Nora", "Bennett", "receptionist", ["hill"]),
      employee("ferrant", "Luis", "Ferrant", "receptionist", ["lakeside"]),
      employee("tanabe", "Aiko", "Tanabe", "veterinary_technician", ["hill"]),
      vet("lindqvist", "Maya", "Lindqvist", "general_practice", ["hill"], ["hill", "hill", "hill", "hill", "hill", "hill"]),
      vet("okafor", "Tomas", "Okafor", "surgery", ["hill"], ["hill", null, "hill", null, null, null]),
      vet("raman", "Priya", "Raman", "dermatology", ["hill", "lakeside"], [null, "lakeside", "hill", null, "hill", null]),
      vet("marchetti", "Elena", "Marchetti", "dentistry", ["lakeside"], ["lakeside", "lakeside", "lakeside", "lakeside", null, "lakeside"]),
      vet("whitcombe", "Samuel", "Whitcombe", "exotic_animals", ["lakeside"], [null, "lakeside", "lakeside", null, null, null]),
    ],
  },
  {
    key: "saltmarsh",
    name: "Saltmarsh Veterinary Care",
    country: "US",
    clinics: [
      {
        key: "saltmarsh", name: "Saltmarsh", type: "mixed_practice", city: "Saltmarsh Point", phone: "+1 555 0177",
        hours: week(hours("08:30", "18:00"), null),
        rooms: [["Room 1", "examination_room"], ["Room 2", "examination_room"]],
      },
    ],
    staff: [
      employee("whelan", "Tess", "Whelan", "receptionist", ["saltmarsh"]),
      vet("solberg", "Ingrid", "Solberg", "general_practice", ["saltmarsh"], ["saltmarsh", null, "saltmarsh", null, null, null]),
      vet("achterberg", "Ben", "Achterberg", "large_animal", ["saltmarsh"], [null, null, null, null, "saltmarsh", null]),
    ],
  },
];
