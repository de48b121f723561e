# Length of the period after, relative to the baseline, that shows a rate ratio with 80 % power:
# root in k of the power of the two-sided Wald test of the log rate ratio, with
# Var = phi (1/b + 1/(b k irr) + 1/c + 1/(c k)). Prints the values of reference/power_period*.json.
period <- function(b, c, phi, alpha, power, irr) {
  reach <- function(k) {
    z <- log(irr) / sqrt(phi * (1 / b + 1 / (b * k * irr) + 1 / c + 1 / (c * k)))
    q <- qnorm(1 - alpha / 2)
    pnorm(q - z, lower.tail = FALSE) + pnorm(-q - z)
  }
  if (reach(1000) < power) return(NA)
  uniroot(function(k) reach(k) - power, c(1e-6, 1000), tol = 1e-14)$root
}
print(sapply(c(0.6, 0.7, 0.8, 0.85, 0.9, 1.3), function(irr) period(600, 1500, 1, 0.05, 0.8, irr)), digits = 15)
print(sapply(c(0.5, 0.6, 0.7, 0.85, 1.5), function(irr) period(120, 700, 1.8, 0.05, 0.8, irr)), digits = 15)
