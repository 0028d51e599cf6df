services = [
  "identity",
  "nutrition",
  "workout",
  "budget",
  "gateway",
]
