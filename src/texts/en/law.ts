export const law = {
  "law.no-regime": "No rules of law for {country} are in this edition.",
  "law.R3.no-orders": "There are no orders in the dossier, so their term cannot be tested.",
  "law.R3.no-end": "Order {order} has no end date; the law asks for a definite period.",
  "law.R3.too-long": "Order {order} runs until {to}; the policy allows {most} months, until {latest}.",
  "law.R3.has-end": "Order {order} ends on {to}; no policy maximum is known.",
  "law.R3.within-term": "Order {order} ends on {to}, within the {most} months of the policy.",
  "law.R4.no-orders":
    "There are no orders in the dossier, so it cannot be told whether cameras hang under one.",
  "law.R4.no-placements": "It is not known which cameras hang in which area.",
  "law.R4.no-order": "Cameras hang in {area} without any order for that area in the dossier.",
  "law.R4.expired":
    "Cameras still hang here, but order {order} ended on {to} ({days, plural, one {# day} other {# days}} ago).",
  "law.R4.withdrawn":
    "Cameras still hang here, but order {order} was withdrawn on {to} ({days, plural, one {# day} other {# days}} ago).",
  "law.R4.not-yet": "Cameras hang here already, but order {order} holds only from {from}.",
  "law.R4.none-hanging": "No camera is in use on the day of the evaluation.",
  "law.R4.area-unknown":
    "{cameras, plural, one {For # camera in use it is not known in which area it hangs} other {For # cameras in use it is not known in which area they hang}}, so whether an order covers {cameras, plural, one {it} other {them}} cannot be told. Name the area in the placements.",
  "law.R4.open-end": "Order {order} is in force and has no end date.",
  "law.R4.ends-soon": "Order {order} ends on {to}, in {days, plural, one {# day} other {# days}}.",
  "law.R4.in-force": "Order {order} is in force until {to}.",
  "law.R11.unknown": "It is not known how long recordings are kept; the maximum is {most} days.",
  "law.R11.too-long": "Recordings are kept for {days} days; the maximum is {most}.",
  "law.R11.within": "Recordings are kept for {days} days, within the maximum of {most}.",
  "law.R19.no-orders": "There are no orders in the dossier, so extensions cannot be tested.",
  "law.R19.none": "No order is an extension.",
  "law.R19.no-predecessor": "Extension {order} does not name an order that it extends.",
  "law.R19.no-evidence": "Extension {order} gives no new evidence of necessity.",
  "law.R19.tested": "Extension {order} gives evidence of necessity.",
  "law.R20.no-cap": "No cap on the number of cameras is known.",
  "law.R20.no-cap-today":
    "No cap is known for the day of the evaluation. Add the row that holds now to capHistory.",
  "law.R20.no-placements": "It is not known when which camera hung, so the cap cannot be tested.",
  "law.R20.extended-too-often": "Order {order} is extension number {number}; the policy allows {most}.",
  "law.R20.extension-allowed": "Order {order} is extension number {number} of at most {most}.",
  "law.R20.extension-number-unknown":
    "How many times order {order} has been extended is not known; the policy allows {most}. Give its number or the order that it extends.",
  "law.R20.above-cap":
    "From {from} there were up to {use} {what, select, fixed {fixed cameras} flexible {flexible cameras} other {cameras}} in use, where {allowed} were allowed, without a recorded exception.",
  "law.R20.was-above-cap":
    "From {from} until {to} there were up to {use} {what, select, fixed {fixed cameras} flexible {flexible cameras} other {cameras}} in use, where {allowed} were allowed, without a recorded exception. That is over.",
  "law.R20.within-exception":
    "From {from} there were {use} cameras in use on a cap of {allowed}, under a recorded exception: {reason}.",
  "law.R20.within-cap": "{use} of at most {allowed} cameras are in use.",
  "law.R21.no-orders": "There are no orders in the dossier, so publication cannot be tested.",
  "law.R21.unknown": "It is not known whether order {order} was published.",
  "law.R21.published": "Order {order} was published on {on}.",
} as const;
