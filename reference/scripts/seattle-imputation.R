# Writes reference/seattle_any_crime_imputation.json: R 4.2.2; run in the folder of the repository.
# Blocks have cameras in quarters 13 and 14 only; quarter 15 is washed out; quarter 16 compares again.
wide <- read.csv("reference/data/seattle_any_crime.csv")
long <- reshape(wide, direction = "long", varying = paste0("q", 1:16), v.names = "y", timevar = "q", times = 1:16, idvar = "unit")
on <- long$treated == 1 & long$q %in% c(13, 14)
washout <- long$treated == 1 & long$q == 15
fit <- glm(y ~ factor(unit) + factor(q), family = poisson, data = long[!on & !washout, ], control = glm.control(epsilon = 1e-14))
expected <- predict(fit, newdata = long, type = "response")
num <- function(x) format(x, digits = 15, scientific = FALSE, trim = TRUE)
ratio <- function(cells) sum(long$y[cells]) / sum(expected[cells])
cat(sprintf('{
 "method": "panel.imputation",
 "description": "Cameras that go again: area and quarter effects of a Poisson regression on cells without cameras, carried to the cells with; observed over expected",
 "source": "seattledmi (R package microsynth), any_crime; reference/scripts/seattle-imputation.R",
 "input": { "data": "data/seattle_any_crime.csv", "post_from_quarter": 13, "last_quarter": 14, "wash_out": 1 },
 "expected": {
  "observed": %d,
  "expected": %s,
  "ratio": %s,
  "per_period": [%s, %s],
  "wash_out_ratio": %s
 },
 "tolerance": { "abs": 1e-7, "rel": 1e-7 },
 "computed_with": "R 4.2.2, stats::glm with a dummy for each area and quarter"
}
', sum(long$y[on]), num(sum(expected[on])), num(ratio(on)), num(ratio(on & long$q == 13)), num(ratio(on & long$q == 14)), num(ratio(washout))),
file = "reference/seattle_any_crime_imputation.json")
