#include "core/mediation/filepaperstore.h"
#include "core/mediation/mediationregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/mediation/referralhistory.h"

#include <QCoreApplication>

namespace anhe {

namespace {

bool isIdentityProof(const Material &material)
{
    return material.receivedOn.isValid() && material.name.contains(QStringLiteral("身份"));
}

/** The index as history keeps it: one line a paper. */
QString textOf(const QList<FilePaper> &papers)
{
    QStringList lines;
    for (const FilePaper &paper : papers) {
        QStringList words{paper.inFile ? QStringLiteral("☑") : QStringLiteral("□"), paper.name};
        if (paper.pages > 0)
            words << QStringLiteral("%1页").arg(paper.pages);
        words << paper.dated.toString(Qt::ISODate) << paper.note;
        words.removeAll(QString());
        lines << words.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QList<FilePaper> MediationRegister::filePapers(ReferralId id) const
{
    const QList<FilePaper> kept = FilePaperStore(m_ledger.database()).of(id);
    const std::optional<Referral> referral = find(id);
    if (!kept.isEmpty() || !referral)
        return kept;
    const QList<Material> materials = m_disputes.materials(referral->dispute);
    const std::optional<Dispute> matter = m_disputes.find(referral->dispute);
    return proposedFilePapers({*referral, agreement(id), payments(id), confirmation(id), callBacks(id),
                               std::any_of(materials.cbegin(), materials.cend(), isIdentityProof),
                               matter && !matter->findings.isEmpty()});
}

Result<void> MediationRegister::saveFilePapers(ReferralId id, const QList<FilePaper> &papers)
{
    const FieldProblems problems = checkFilePapers(papers, today());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return settle(id, [&](Change &change, const Referral &referral) -> Result<void> {
        FilePaperStore store(change.database());
        const QString before = textOf(store.of(referral.id));
        const QString after = textOf(papers);
        store.replace(referral.id, papers);
        if (before != after)
            recordPart(change, referral.id, QStringLiteral("file"),
                       {{QStringLiteral("papers"), before, after}});
        return {};
    });
}

} // namespace anhe
