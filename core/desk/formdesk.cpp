#include "core/desk/formdesk.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/dispute/answerclock.h"
#include "core/document/docx.h"
#include "core/document/paper.h"
#include "core/office/templateregister.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace anhe {

namespace {

bool isWordFile(const QString &path)
{
    return path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
}

ReferralRecord papersOf(const MediationRegister &mediation, const Referral &referral)
{
    return {referral,
            mediation.agreement(referral.id),
            mediation.payments(referral.id),
            mediation.confirmation(referral.id),
            mediation.callBacks(referral.id),
            mediation.filePapers(referral.id)};
}

/** The referral asked for, else the last one whose number counts. */
Result<std::optional<ReferralRecord>> referralOf(Desk &desk, const FormChoice &choice)
{
    std::optional<ReferralRecord> papers;
    for (const Referral &referral : desk.mediation().of(choice.matter)) {
        const bool wanted =
            choice.referral ? referral.id == choice.referral : referral.state != ReferralState::Voided;
        if (wanted)
            papers = papersOf(desk.mediation(), referral);
    }
    if (choice.referral && !papers)
        return Failure{QCoreApplication::translate("FormDesk", "The matter has no such referral.")};
    return papers;
}

Result<std::optional<SealedEvidence>> sealOf(Desk &desk, const FormChoice &choice)
{
    std::optional<SealedEvidence> evidence;
    for (const Seal &seal : desk.disputes().seals(choice.matter)) {
        if (choice.seal == 0 || seal.id == choice.seal)
            evidence = SealedEvidence{seal, desk.disputes().openings(seal.id)};
    }
    if (choice.seal != 0 && !evidence)
        return Failure{QCoreApplication::translate("FormDesk", "The matter has no such seal.")};
    return evidence;
}

/** The claim asked for, else the last one whose number counts. */
Result<std::optional<ClaimRecord>> claimOf(Desk &desk, const FormChoice &choice)
{
    std::optional<ClaimRecord> record;
    for (const Claim &claim : desk.insurance().claimsOf(choice.matter)) {
        if (choice.claim ? claim.id == choice.claim : !claim.voided)
            record = ClaimRecord{claim, desk.insurance().find(claim.policy),
                                 desk.insurance().nameOf(claim.institution),
                                 desk.insurance().factsOf(choice.matter).firstClaimOn};
    }
    if (choice.claim && !record)
        return Failure{QCoreApplication::translate("FormDesk", "The matter has no such claim.")};
    return record;
}

/** Names also of departments and categories that are no longer in use. */
void addNames(FormInput &input, const OfficeRegister &office)
{
    for (const Department &department : office.departments(true))
        input.departmentNames.insert(department.id, department.name);
    for (const Problem &problem : input.dispute.problems) {
        if (!problem.category.isEmpty())
            input.categoryNames.insert(problem.category, office.categoryName(problem.category));
    }
}

void addPetition(FormInput &input, Desk &desk)
{
    input.petition = desk.disputes().petition(input.dispute.id);
    if (!input.dispute.acceptedOn.isValid())
        return;
    const DeadlineContext &deadlines = desk.deadlines();
    const std::optional<DueDate> due =
        answerDue(finishClockOf(input.dispute), deadlines.calendar, deadlines.localRules);
    if (due)
        input.petitionDue = due->day;
}

Result<WrittenForm> fillOwn(const TemplateRegister &templates, const PaperForm &form, const FormInput &input,
                            const QString &path)
{
    const QTemporaryDir folder;
    const QString blank = folder.filePath(QStringLiteral("template.docx"));
    if (Result<void> copied = templates.extract(form.keyText(), blank); !copied)
        return copied.failure();
    const Result<QStringList> unknown = fillTemplate(blank, formValues(input), formLists(input), path);
    if (!unknown)
        return unknown.failure();
    return WrittenForm{true, *unknown};
}

} // namespace

FormInput handFormInput(Desk &desk)
{
    FormInput input;
    input.hospital = desk.office().hospital();
    input.today = desk.clock().today();
    input.officer = desk.ledger().user();
    return input;
}

Result<FormInput> formInput(Desk &desk, const FormChoice &choice)
{
    const std::optional<Dispute> dispute = desk.disputes().find(choice.matter);
    if (!dispute)
        return Failure{QCoreApplication::translate("FormDesk", "There is no such matter.")};
    const auto referral = referralOf(desk, choice);
    if (!referral)
        return referral.failure();
    const auto seal = sealOf(desk, choice);
    if (!seal)
        return seal.failure();
    const auto claim = claimOf(desk, choice);
    if (!claim)
        return claim.failure();
    FormInput input = handFormInput(desk);
    input.dispute = *dispute;
    input.referral = *referral;
    input.seal = *seal;
    input.claim = *claim;
    input.toDepartment = choice.toDepartment;
    input.timeline = desk.disputes().timeline(choice.matter);
    input.autopsy = desk.disputes().autopsy(choice.matter);
    if (dispute->kind == MatterKind::Petition)
        addPetition(input, desk);
    input.charge = desk.disputes().charge(choice.matter);
    input.materials = desk.disputes().materials(choice.matter);
    addNames(input, desk.office());
    return input;
}

bool hasOwnTemplate(Desk &desk, const PaperForm &form)
{
    return TemplateRegister(desk.ledger()).has(form.keyText());
}

Result<WrittenForm> writeForm(Desk &desk, const PaperForm &form, const FormInput &input, const QString &path)
{
    const QString bar = form.bar && !input.isBlank() ? form.bar(input) : QString();
    if (!bar.isEmpty())
        return Failure{bar};
    const TemplateRegister templates(desk.ledger());
    if (isWordFile(path) && templates.has(form.keyText()))
        return fillOwn(templates, form, input, path);
    const Document document = form.document(input);
    const PaperFonts fonts = officeFonts(desk.office());
    const Result<void> written =
        isWordFile(path) ? writeDocx(document, path, fonts) : writePdf(document, path, fonts);
    return written ? Result<WrittenForm>(WrittenForm{}) : Result<WrittenForm>(written.failure());
}

} // namespace anhe
