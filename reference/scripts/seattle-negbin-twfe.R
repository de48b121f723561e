# Writes reference/seattle_any_crime_nb_twfe.json and seattle_any_crime_hc2.json.
# R 4.2.2 with MASS 7.3-58.2 and sandwich 3.0-2; run in the folder of the repository.
library(MASS)
library(sandwich)
wide <- read.csv("reference/data/seattle_any_crime.csv")
long <- reshape(wide, direction = "long", varying = paste0("q", 1:16), v.names = "y", timevar = "q", times = 1:16, idvar = "unit")
long$tp <- long$treated * (long$q >= 13)
long$post <- as.numeric(long$q >= 13)
num <- function(x) format(x, digits = 15, scientific = FALSE, trim = TRUE)
fit <- glm.nb(y ~ tp + factor(unit) + factor(q), data = long, control = glm.control(maxit = 200, epsilon = 1e-12))
cr0 <- sqrt(diag(vcovCL(fit, cluster = long$unit, type = "HC0", cadjust = FALSE)))["tp"]
g <- length(unique(long$unit))
cat(sprintf('{
 "method": "regression.negbin-twfe",
 "description": "Negative-binomial (NB2) regression with a dummy for each area and quarter; theta by maximum likelihood; cluster-robust SE by area",
 "source": "seattledmi (R package microsynth), any_crime; reference/scripts/seattle-negbin-twfe.R",
 "input": { "data": "data/seattle_any_crime.csv", "post_from_quarter": 13 },
 "expected": {
  "n_used": %d,
  "coef_tp": %s,
  "theta": %s,
  "se_model": %s,
  "se_cluster_CR0": %s,
  "se_cluster_G": %s
 },
 "tolerance": { "abs": 1e-7, "rel": 1e-5 },
 "computed_with": "R 4.2.2; MASS 7.3-58.2; sandwich 3.0-2"
}
', nrow(long), num(coef(fit)["tp"]), num(fit$theta), num(sqrt(vcov(fit)["tp", "tp"])), num(cr0), num(cr0 * sqrt(g / (g - 1)))),
file = "reference/seattle_any_crime_nb_twfe.json")
pooled <- glm(y ~ treated + post + tp, family = poisson, data = long, control = glm.control(epsilon = 1e-14))
hc2 <- sqrt(diag(vcovHC(pooled, type = "HC2")))
cat(sprintf('{
 "method": "regression.poisson-did",
 "description": "The same regression as seattle_any_crime_poisson_did, with HC2 standard errors",
 "source": "seattledmi (R package microsynth), any_crime; reference/scripts/seattle-negbin-twfe.R",
 "input": { "data": "data/seattle_any_crime.csv", "post_from_quarter": 13, "cluster": "unit" },
 "expected": { "se": { "HC2": { "(Intercept)": %s, "treated": %s, "post": %s, "tp": %s } } },
 "tolerance": { "abs": 1e-9, "rel": 1e-7 },
 "computed_with": "R 4.2.2; sandwich 3.0-2"
}
', num(hc2[1]), num(hc2[2]), num(hc2[3]), num(hc2[4])), file = "reference/seattle_any_crime_hc2.json")
