#pragma once

#include "core/forms/form.h"

namespace anhe {

/** What is claimed: of the referral, else of the matter. */
std::optional<Money> claimedAmount(const FormInput &input);

/** What is asked for in words: of the referral, else the matter's demands. */
QString claimText(const FormInput &input);

QString issuesText(const FormInput &input);

/** "说明情况、赔偿", with what was said of them. */
QString demandText(const Dispute &dispute);

/** "医疗质量（手术操作）" */
QString categoryText(const FormInput &input, const QString &code);

/** Departments and problems of a matter, each once. */
QString departmentsText(const FormInput &input);
QString problemsText(const FormInput &input);
QString staffText(const FormInput &input);

QString departmentName(const FormInput &input, DepartmentId id);

/** The body the matter is taken to: of the referral, else the office's own mediation committee. */
QString bodyName(const FormInput &input);

} // namespace anhe
