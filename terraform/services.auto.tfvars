services = [
  "migrate",
  "identity",
  "nutrition",
  "workout",
  "budget",
  "gateway",
]
