#pragma once

#include "core/desk/desk.h"

namespace anhe {

class StepForm;

/** Keeps a risk together with where it came from. */
using RaiseRisk = std::function<Result<RiskId>(const Risk &risk)>;

/** The step that makes a hidden risk of a finding or a deduction, filled in with what is known of it. */
StepForm *takeUpStep(Desk &desk, const QString &key, const QString &from, const Risk &proposed,
                     const RaiseRisk &raise);

} // namespace anhe
