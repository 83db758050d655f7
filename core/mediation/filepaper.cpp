#include "core/mediation/filepaper.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

using Known =
    std::optional<QDate>; // nothing: not known to be there; an invalid day: there, the day not known

Known when(bool there, QDate on = {})
{
    return there ? Known(on) : Known();
}

Known onDay(QDate on)
{
    return when(on.isValid(), on);
}

template <typename T, typename DayOf>
Known latest(const QList<T> &rows, DayOf dayOf)
{
    QDate last;
    for (const T &row : rows)
        last = std::max(last, dayOf(row));
    return onDay(last);
}

struct UsualPaper
{
    const char *name;
    bool required;
    Known (*known)(const FiledFacts &);
};

Known nobodyKnows(const FiledFacts &)
{
    return {};
}

Known agreementOf(const FiledFacts &facts)
{
    return onDay(facts.agreement ? facts.agreement->signedOn : QDate());
}

Known confirmationOf(const FiledFacts &facts)
{
    const bool confirmed = facts.confirmation && facts.confirmation->state == ConfirmationState::Confirmed;
    return when(confirmed, confirmed ? facts.confirmation->decidedOn : QDate());
}

const char *const agreementName = "调解协议书";

const UsualPaper usualPapers[] = {
    {"调解申请书（受理登记表）", true,
     [](const FiledFacts &facts) { return onDay(facts.referral.appliedOn); }},
    {"权利义务告知书", true, nobodyKnows},
    {"当事人身份证明", true, [](const FiledFacts &facts) { return when(facts.identityProved); }},
    {"授权委托书", false, nobodyKnows},
    {"调查材料", false, [](const FiledFacts &facts) { return when(facts.investigated); }},
    {"证据材料", false, nobodyKnows},
    {"调解笔录", true, nobodyKnows},
    {agreementName, true, agreementOf},
    {"履行凭证", false,
     [](const FiledFacts &facts) {
         return latest(facts.payments, [](const Payment &payment) { return payment.paidOn; });
     }},
    {"回访记录", false,
     [](const FiledFacts &facts) {
         return latest(facts.callBacks, [](const CallBack &callBack) { return callBack.heldOn; });
     }},
    {"司法确认文书", false, confirmationOf},
    {"卷内备考表", false, nobodyKnows},
};

bool endedWithoutAgreement(const Referral &referral)
{
    return referral.concludedOn.isValid() && referral.outcome != Outcome::Agreement;
}

} // namespace

QList<FilePaper> usualFilePapers(const Referral &referral)
{
    QList<FilePaper> papers;
    for (const UsualPaper &usual : usualPapers) {
        const bool needless = usual.name == agreementName && endedWithoutAgreement(referral);
        papers.append(
            {0, referral.id, QString::fromUtf8(usual.name), usual.required && !needless, false, 0, {}, {}});
    }
    return papers;
}

QList<FilePaper> proposedFilePapers(const FiledFacts &facts)
{
    QList<FilePaper> papers = usualFilePapers(facts.referral);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const Known known = usualPapers[i].known(facts);
        papers[i].inFile = known.has_value();
        papers[i].dated = known.value_or(QDate());
    }
    return papers;
}

QStringList missingPapers(const QList<FilePaper> &papers)
{
    QStringList names;
    for (const FilePaper &paper : papers) {
        if (paper.isMissing())
            names << paper.name;
    }
    return names;
}

QString pageRange(const QList<FilePaper> &papers, qsizetype index)
{
    int before = 0;
    for (qsizetype i = 0; i <= index; ++i) {
        if (!papers[i].inFile)
            continue;
        if (papers[i].pages <= 0)
            return {};
        if (i < index)
            before += papers[i].pages;
    }
    const FilePaper &paper = papers[index];
    if (!paper.inFile)
        return {};
    const int last = before + paper.pages;
    return paper.pages == 1 ? QString::number(last) : QStringLiteral("%1—%2").arg(before + 1).arg(last);
}

FieldProblems checkFilePapers(const QList<FilePaper> &papers, QDate today)
{
    FieldProblems problems;
    const auto refuse = [&problems](const char *field, const QString &message) {
        problems.append({QString::fromLatin1(field), message, false});
    };
    for (const FilePaper &paper : papers) {
        if (paper.name.trimmed().isEmpty())
            refuse("name",
                   QCoreApplication::translate("MediationRegister", "A paper of the file needs a name."));
        if (paper.pages < 0 || paper.pages > 9999)
            refuse("pages", QCoreApplication::translate("MediationRegister",
                                                        "“%1”: the number of pages is between 0 and 9999.")
                                .arg(paper.name));
        if (paper.dated.isValid() && paper.dated > today)
            refuse("dated",
                   QCoreApplication::translate("MediationRegister", "“%1”: its day cannot lie in the future.")
                       .arg(paper.name));
    }
    return problems;
}

} // namespace anhe
