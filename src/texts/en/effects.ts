export const effects = {
  "count.not-whole": "A count is not a whole number of zero or more. Check the counts.",
  "count.zero-cell":
    "One of the counts is zero, so there is no ratio. Take a longer period, a larger area or a wider category.",
  "count.inflation-below-one": "The overdispersion {inflation} is below 1. Give 1 or more.",
  "count.weight": "A weight is missing or not above zero.",
  "count.no-variance": "All counts are zero: there is nothing to compare.",
  "count.quotient-unreadable":
    "The displacement quotient cannot be read: the camera area did not do better than its comparison.",
  "count.quotient-no-error":
    "The displacement quotient has no standard error; read it beside the rate ratio of the surroundings.",
  "regression.no-events": "There are no incidents in these areas and periods.",
  "regression.collinear": "The term {term} follows from the other terms, so it has no estimate of its own.",
  "regression.separated":
    "One group has no incidents at all on one side of the start, so the ratio has no limit.",
  "regression.not-converged": "The estimate did not settle within {iterations} steps.",
  "regression.few-clusters":
    "With {clusters} areas, errors per area would be too small ({needed} are needed); the model error with overdispersion is given instead.",
  "regression.staggered-twfe":
    "The areas started at different times: this estimate then partly compares late starters with early ones.",
  "negbin.not-overdispersed":
    "The counts vary no more than chance allows, so the negative-binomial model has no finite dispersion.",
  "negbin.not-converged": "The negative-binomial estimate did not settle within {rounds} rounds.",
  "negbin.fell-back-on-poisson": "The counts are not overdispersed: the Poisson estimate is given instead.",
  "panel.one-area": "A comparison needs at least two areas.",
  "panel.one-period": "A comparison needs at least two periods.",
  "panel.exposure": "An exposure is missing or zero.",
  "panel.no-camera-area": "No area has cameras in these periods.",
  "panel.no-comparison": "Every area has cameras: there is nothing to compare with.",
  "panel.starts-differ":
    "The areas started at different times; this estimate needs one start, or periods counted from each start.",
  "panel.no-before": "The cameras were there from the first period: there is no before.",
  "panel.no-leads": "There are too few periods before the start to test the course.",
  "panel.leads-undefined":
    "The course before the start cannot be tested: {leads} periods with {clusters} areas.",
  "panel.too-few-cells": "There are no more counts than effects to estimate.",
  "power.input": "Power needs counts, a period and an overdispersion above zero.",
  "estimator.poisson-did":
    "By what factor did incidents change in the camera areas, over and above the comparison?",
  "estimator.negbin-did": "The same, with room for counts that vary more than chance.",
  "estimator.poisson-twfe":
    "By what factor did incidents change where and when cameras were in use, given each area’s level and each period’s course?",
  "estimator.event-study":
    "How did the areas differ in each period around the start, and did they already differ before it?",
  "regression.few-clusters-one-side":
    "With {treated} areas with cameras and {comparison} without, errors per area would be too small ({needed} are needed on each side); the model error with overdispersion is given instead.",
  "regression.no-error":
    "There are no more counts than terms, so it cannot be seen how much the counts vary: the ratio stands without interval or test. Give counts per month instead of two totals.",
  "panel.switched-off":
    "In {units, plural, one {one area} other {# areas}} the cameras went again within these periods, so there is no single before and after. Take shorter periods, or the estimate that follows when cameras were in use.",
  "panel.buffer-as-comparison":
    "{units, plural, one {One area} other {# areas}} around the cameras would serve as comparison. Crime may have moved there; leave the surroundings out of the comparison.",
  "panel.one-sided-period":
    "In {periods, plural, one {one period} other {# periods}} one of the two groups has no incidents at all, so there is no ratio for each period. Take longer periods.",
  "panel.reference-empty":
    "There are no incidents in the period with which the others are compared. Take longer periods.",
  "panel.no-after": "There are no incidents after the start.",
  "power.none-visible": "No change, however large, would be seen with so few incidents.",
  "panel.missing-cells":
    "{cells, plural, one {One count is missing} other {# counts are missing}}. This estimate compares means and needs every area in every period. Leave out the areas or periods with gaps.",
  "panel.few-before":
    "There are {periods, plural, one {# period} other {# periods}} before the start; at least {needed} are needed. Take shorter periods or a longer history.",
  "panel.few-comparisons":
    "There are {areas, plural, one {# comparison area} other {# comparison areas}}; at least {needed} are needed.",
  "synthetic.one-comparison":
    "One comparison area carries all the weight, so it cannot be seen how much the estimate would vary. Add comparison areas.",
  "synthetic.few-placebos":
    "With {areas} comparison areas the test cannot reach this level, so there is no interval; {needed} are needed.",
  "estimator.mean-did":
    "How many incidents per area and period fewer or more, compared with the plain mean of the comparison areas?",
  "estimator.synthetic-control":
    "The same, compared with the mix of comparison areas that had the same level before the start?",
  "estimator.synthetic-did":
    "The same, compared with the mix of comparison areas and earlier periods that followed the same course?",
  "estimator.negbin-twfe":
    "The same with each area’s level and each period’s course, with room for counts that vary more than chance?",
  "estimator.callaway-santanna":
    "How many incidents per area and period fewer or more, when areas started at different times, each group compared with areas that never had cameras?",
  "estimator.imputation":
    "By what factor did incidents change where and when cameras hung, for cameras that come and go?",
  "did.cell-too-small":
    "A group of areas that started together, or its comparison, is too small for these terms. Use fewer terms or more areas.",
  "did.groups-apart":
    "The terms tell exactly which areas got cameras, so there is no comparison that is alike. Leave terms out.",
  "did.no-never-treated":
    "Every area had cameras at some time: none is left that never had them to compare with.",
  "did.no-before-left-out":
    "{areas, plural, one {One area} other {# areas}} had cameras from the first period and no before: left out.",
  "panel.few-clusters":
    "With {clusters} areas, {treated} of them with cameras and {comparison} without, errors per area would be too small; {needed} are needed and {neededPerSide} on each side. The estimate stands without interval or test.",
  "imputation.unconnected":
    "The areas and periods without cameras fall apart into groups that have no period in common. Take longer periods or more comparison areas.",
  "imputation.no-cells": "There are no periods with cameras for which an expectation can be made.",
  "imputation.few-clusters":
    "With cameras in {clusters, plural, one {one place} other {# places}} it cannot be seen how much the ratio would vary; {needed} are needed. It stands without interval or test.",
  "imputation.set-aside":
    "{cells, plural, one {One count} other {# counts}} with cameras could not be used: the area or the period has no incidents without cameras.",
  "regression.wild-bootstrap":
    "With {clusters} areas the usual errors per area would be too small; test and interval come from turning the areas’ deviations at random (wild cluster bootstrap).",
  "regression.no-bound":
    "With so few areas the test does not reject even very large effects on one side, so there is no interval.",
  "flexible.few-stays":
    "Flexible cameras made {stays, plural, one {one stay} other {# stays}} within the data, in a place that is known; at least {needed} are needed.",
  "flexible.no-points":
    "Flexible cameras come and go, so their effect needs incidents with place and date. Counts per area and year cannot show it.",
} as const;
