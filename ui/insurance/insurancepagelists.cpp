#include "ui/insurance/insurancepage.h"

#include "core/desk/desk.h"
#include "ui/common/registerlist.h"
#include "ui/common/registerpart.h"
#include "ui/insurance/claimdetail.h"
#include "ui/insurance/institutiondetail.h"
#include "ui/insurance/insuranceimport.h"
#include "ui/insurance/insurancelistfilters.h"
#include "ui/insurance/insurancetables.h"
#include "ui/insurance/policydetail.h"

namespace anhe {

RegisterWords InsurancePage::claimWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("claims");
    words.fresh = tr("New claim");
    words.freshTip = tr("Begin a claim against the insurer (Ctrl+N)");
    words.searchHint = tr("Number, name, policy, report number");
    words.count = tr("%1 claims");
    words.emptyIcon = QStringLiteral("insurance");
    words.emptyTitle = tr("No claims yet");
    words.emptyText =
        tr("When a dispute is reported to the liability insurer, its claim stands here with its "
           "limits, its shares and its papers.");
    words.firstStep = tr("Begin a claim");
    words.fileName = QStringLiteral("理赔台账");
    words.written = tr("%1 claims written to %2");
    words.voided = QStringLiteral("state:voided");
    return words;
}

void InsurancePage::buildClaims()
{
    auto *list = new RegisterList(m_desk, claimWords());
    auto *table = makeClaimTable(m_desk, this);
    list->addFilter(QStringLiteral("open"), tr("Not finished"));
    list->addFilter(QStringLiteral("overdue"), tr("Overdue"));
    list->addFilter(QStringLiteral("prepaid"), tr("Prepaid"));
    list->addFilter(QStringLiteral("court"), tr("In court"));
    list->addFilterMenu(QStringLiteral("state"), tr("State"))->setEntries(codeEntries<ClaimState>());
    m_insurers << list->addFilterMenu(QStringLiteral("insurer"), tr("Insurer"), FilterTicks::One);
    list->addPeriodFilter(QStringLiteral("reported"), tr("Reported on"));
    list->addPeriodFilter(QStringLiteral("agreed"), tr("Payment agreed on"));
    list->addPeriodFilter(QStringLiteral("paid"), tr("Paid by the insurer on"));
    list->setRows(table, claimFilterOf);
    list->setExport(exportOf(m_desk, claimExport));
    auto *detail = new ClaimDetail(m_desk);
    connect(detail, &ClaimDetail::printRequested, this, &InsurancePage::printRequested);
    // Begun from its matter, "matter:12", or without one.
    const auto begin = [detail](const QString &place) {
        detail->startNew({place.section(QLatin1Char(':'), 1).toLongLong()});
    };
    addPart(new RegisterPart(m_desk, list, detail, begin), tr("Claims"), {QStringLiteral("claim")});
}

RegisterWords InsurancePage::policyWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("policies");
    words.fresh = tr("New policy");
    words.freshTip = tr("Enter a policy (Ctrl+N)");
    words.searchHint = tr("Number, insurer, broker, scheme, institution");
    words.count = tr("%1 policies");
    words.emptyIcon = QStringLiteral("insurance");
    words.emptyTitle = tr("No policies yet");
    words.emptyText =
        tr("Enter the policies of medical liability insurance with their periods and limits: then "
           "each dispute says whether it is covered, and by which one.");
    words.firstStep = tr("Enter the first policy");
    words.fileName = QStringLiteral("保单台账");
    words.written = tr("%1 policies written to %2");
    return words;
}

void InsurancePage::buildPolicies()
{
    auto *list = new RegisterList(m_desk, policyWords());
    auto *table = makePolicyTable(m_desk, this);
    addImport(list, insuranceImport(m_desk, ListKind::Policies),
              tr("Import a list of policies (.xlsx, .csv)"));
    list->addFilter(QStringLiteral("in_force"), tr("In force"));
    list->addFilter(QStringLiteral("expiring"), tr("Expiring, not renewed"));
    list->addFilter(QStringLiteral("ended"), tr("Ended"));
    list->addFilter(QStringLiteral("pooled"), tr("Pooled"));
    m_insurers << list->addFilterMenu(QStringLiteral("insurer"), tr("Insurer"), FilterTicks::One);
    list->addPeriodFilter(QStringLiteral("ends"), tr("Cover ends"));
    list->setRows(table, policyFilterOf);
    list->setExport(exportOf(m_desk, policyExport));
    auto *detail = new PolicyDetail(m_desk);
    addPart(new RegisterPart(m_desk, list, detail, [detail](const QString &) { detail->startNew(); }),
            tr("Policies"), {QStringLiteral("policy")});
}

RegisterWords InsurancePage::institutionWords()
{
    RegisterWords words;
    words.rememberedAs = QStringLiteral("institutions");
    words.fresh = tr("New institution");
    words.freshTip = tr("Enter an institution (Ctrl+N)");
    words.searchHint = tr("Name, pinyin, code, district, contact");
    words.count = tr("%1 institutions");
    words.emptyIcon = QStringLiteral("insurance");
    words.emptyTitle = tr("No institutions yet");
    words.emptyText = tr("The institutions that have to be insured stand here, and what covers them; the "
                         "coverage rate is reckoned from them.");
    words.firstStep = tr("Enter the first institution");
    words.fileName = QStringLiteral("医疗机构台账");
    words.written = tr("%1 institutions written to %2");
    return words;
}

void InsurancePage::buildInstitutions()
{
    auto *list = new RegisterList(m_desk, institutionWords());
    auto *table = makeInstitutionTable(m_desk, this);
    addImport(list, insuranceImport(m_desk, ListKind::Institutions),
              tr("Import a list of institutions (.xlsx, .csv)"));
    list->addFilter(QStringLiteral("in_scope"), tr("Has to be insured"));
    list->addFilterMenu(QStringLiteral("standing"), tr("Cover"))->setEntries(codeEntries<CoverStanding>());
    list->addFilterMenu(QStringLiteral("level"), tr("Level"))->setEntries(codeEntries<InstitutionLevel>());
    list->addFilterMenu(QStringLiteral("kind"), tr("Kind"))->setEntries(codeEntries<InstitutionKind>());
    list->addFilterMenu(QStringLiteral("sector"), tr("Public or private"))->setEntries(codeEntries<Sector>());
    list->setRows(table, institutionFilterOf);
    list->setExport(exportOf(m_desk, institutionExport));
    auto *detail = new InstitutionDetail(m_desk);
    addPart(new RegisterPart(m_desk, list, detail, [detail](const QString &) { detail->startNew(); }),
            tr("Institutions"), {QStringLiteral("institution")});
}

} // namespace anhe
