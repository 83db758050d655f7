#pragma once

#include "core/dispute/dispute.h"
#include "core/dispute/petition.h"
#include "core/document/document.h"
#include "core/document/wordtemplate.h"
#include "core/insurance/claim.h"
#include "core/insurance/policy.h"
#include "core/mediation/filepaper.h"
#include "core/office/office.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>

namespace anhe {

struct SealedEvidence
{
    Seal seal;
    QList<SealOpening> openings;
};

/** A referral with everything that hangs on it. */
struct ReferralRecord
{
    Referral referral;
    std::optional<Agreement> agreement = {};
    QList<Payment> payments = {};
    std::optional<Confirmation> confirmation = {};
    QList<CallBack> callBacks = {};
    QList<FilePaper> filePapers = {}; ///< the index of its file
};

/** A claim against the liability insurer with what its papers name. */
struct ClaimRecord
{
    Claim claim;
    std::optional<Policy> policy = {};
    QString institution = {}; ///< the insured
    QDate firstClaimOn = {};
};

/** All that a form may say, as plain values; without a matter (dispute.id none) it is a form to fill by hand.
 */
struct FormInput
{
    Hospital hospital = {};
    Dispute dispute = {};
    QHash<DepartmentId, QString> departmentNames = {};
    QHash<QString, QString> categoryNames = {}; ///< by code
    QList<TimelineEntry> timeline = {};
    std::optional<SealedEvidence> seal = {}; ///< the one that sealing list and opening record are about
    std::optional<Autopsy> autopsy = {};
    QList<Material> materials = {};
    std::optional<ReferralRecord> referral = {};
    std::optional<ClaimRecord> claim = {};
    std::optional<Petition> petition = {}; ///< of a matter of that kind
    QDate petitionDue = {};                ///< until when an accepted petition is to be finished
    std::optional<MatterCharge> charge = {};
    DepartmentId toDepartment = {}; ///< of the transfer slip; none: the department of the main problem
    QDate today = {};
    QString officer = {};

    bool isBlank() const { return !dispute.id; }
};

/** What a form is about, besides the matter. */
enum class FormSubject { Matter, Seal, Autopsy, Referral, Agreement, Claim, Petition };

/** Something a form should say and the ledger does not know yet. */
struct MissingField
{
    QString word;  ///< in Chinese, as the form calls it
    QString where; ///< "matter", "hospital", "seal", "autopsy", "referral", "agreement", "call_back", "claim"
                   ///< or "policy"
    QString field; ///< the value's member name in snake_case, e.g. "patient_name"

    bool operator==(const MissingField &) const = default;
};

/** A paper of the office that one matter needs (DOMAIN §4). */
struct PaperForm
{
    const char *key;   ///< stable: command line, settings "templates.<key>"
    const char *title; ///< source text of the context "Form"
    FormSubject subject;
    QList<MissingField> (*missing)(const FormInput &);
    Document (*document)(const FormInput &);
    /** Why it may not be issued as it stands; empty when it may. */
    std::function<QString(const FormInput &)> bar = {};

    QString name(Speech speech = Speech::Screen) const;
    QString keyText() const { return QString::fromLatin1(key); }
};

/** All forms in the order in which a matter needs them. */
std::span<const PaperForm> allForms();

/** nullptr when there is none of that key. */
const PaperForm *formFor(const QString &key);

/** Whether the ledger holds what the form is about; other forms can only be printed to fill by hand. */
bool isSubjectKnown(const PaperForm &form, const FormInput &input);

/** What the places of an office's own template are filled with, by Chinese name; a value nobody knows is "".
 */
TemplateValues formValues(const FormInput &input);

/** The lists of a template: 事由, 办理记录, 材料, 封存物品, 赔偿项目, 付款, 回访, 卷内文件. */
TemplateLists formLists(const FormInput &input);

} // namespace anhe
