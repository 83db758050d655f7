#pragma once

#include "core/base/result.h"
#include "core/forms/form.h"

namespace anhe {

class Desk;

/** Of which of a matter's rows a form speaks; what is left open is the matter's last one. */
struct FormChoice
{
    DisputeId matter;
    ReferralId referral = {};
    qint64 seal = 0;
    DepartmentId toDepartment = {};
    ClaimId claim = {};
};

/** What a written form came to. */
struct WrittenForm
{
    bool ownTemplate = false;       ///< the office's own Word file was filled
    QStringList unknownPlaces = {}; ///< names in it that nobody has a value for
};

/** Reads what a form may say of a matter. Fails when there is no such matter, referral, seal or claim. */
Result<FormInput> formInput(Desk &desk, const FormChoice &choice);

/** For a form to be filled by hand: only the office's own particulars. */
FormInput handFormInput(Desk &desk);

/** Whether a form is written with the office's own Word file. */
bool hasOwnTemplate(Desk &desk, const PaperForm &form);

/**
 * Writes a form as .pdf or .docx. As .docx the office's own template is filled when it has one; as .pdf the
 * built-in form is laid out. Refuses a form that may not be issued as it stands.
 */
Result<WrittenForm> writeForm(Desk &desk, const PaperForm &form, const FormInput &input, const QString &path);

} // namespace anhe
