/** Problems of tests on counts, series, places and pooled effects. */

export const count = {
  "count.too-large":
    "The exact tests take too long with more than {most} incidents. Use the relative effect size.",
  "count.too-few-places": "There are {places} places; at least {needed} are needed.",
  "count.places-alike":
    "The {places} places differ no more than chance: each is expected to return to the mean.",
  "count.quotient-uncertain":
    "The displacement quotient cannot be read: the interval of the camera area against its comparison includes no difference, so it would be divided by what may be nothing. Read the displacement difference with its interval.",
  "count.unequal-length": "The two periods do not have the same areas. Give both counts for each area.",
  "count.one-incident": "With one incident there is no unbiased measure of concentration.",
  "randomisation.input":
    "Give for each place a count before and after of zero or more, and 0 or 1 for cameras.",
  "randomisation.one-assignment":
    "The cameras could not have been placed otherwise: there is nothing to compare the result with. Add places that could have been chosen as well.",
  "meta.too-few":
    "{studies, plural, one {# effect} other {# effects}} cannot be pooled; at least {needed} are needed.",
  "meta.variance":
    "An effect is missing, or its variance is not above zero. Leave it out, or give its error.",
  "meta.not-converged":
    "The variance between the areas did not settle. Use another estimator, such as Paule-Mandel.",
  "meta.no-spread": "All effects are the same number, so this error is zero. Use the error with the floor.",
  "meta.equal-effects":
    "This model takes the effect to be the same everywhere, so it has no variance between areas.",
  "meta.agree-too-well":
    "The effects agree better than chance, so the variance between them has no interval.",
  "meta.egger-undefined":
    "Too few effects, or all of the same size: whether small ones differ cannot be tested.",
  "knox.input": "Give each event coordinates in metres and a day, and rising bounds for distance and time.",
  "knox.too-few": "{events, plural, one {# event makes} other {# events make}} no pair.",
  "knox.none-expected": "No pairs were expected at this distance and time, so there is no ratio.",
  "knox.no-permutations": "Without permutations there is no p-value.",
  "series.no-before": "The series has no month before the start.",
  "series.no-after": "The series has no month after the start.",
  "series.too-short":
    "The series has {before} months before and {after} after the start; {needed} are needed on each side for a level and a slope.",
  "series.not-months": "The periods are not calendar months in order. Give counts per month.",
  "series.unequal-exposure":
    "The areas were not observed equally long in each month, so their counts do not add up to one series.",
  "regression.too-few-rows":
    "There are {rows} counts for {terms} terms. Take a longer series or fewer terms.",
  "regression.no-residuals": "The fit is exact, so nothing is left to test.",
  "estimator.its-poisson":
    "Did the level or the course of the monthly counts change at the start, given trend, season and the comparison?",
  "estimator.its-negbin": "The same series, with room for counts that vary more than chance.",
  "estimator.its-ols": "The same series by least squares on the logarithm of the counts.",
  "compute.column-missing": 'The table has no column "{column}".',
  "pooled.method":
    "With {sites} areas, errors for one panel of all areas would be too small ({needed} are needed). The effects of the areas are pooled instead, with room for differences between them.",
  "pooled.prediction":
    "In a new, comparable area the change would lie between {low, number, ::percent sign-always precision-integer} and {high, number, ::percent sign-always precision-integer}.",
  "pooled.one-area-carries":
    "Without {area} the pooled change is {change, number, ::percent sign-always precision-integer}: one area carries the result.",
  "pooled.peak-areas":
    "{count, plural, one {# area} other {# areas}} started after a peak. Without {count, plural, one {it} other {them}} the change in all areas together is no longer clear, so part of it may have come by itself.",
  "pooled.barely-clear":
    "The change in all areas together is only just clear: it no longer is when one of {areas} of the {total} areas is left out.",
  "pooled.without-ratio":
    "{count, plural, one {# area has} other {# areas have}} no ratio of their own, because a count is zero, and cannot be pooled.",
} as const;
