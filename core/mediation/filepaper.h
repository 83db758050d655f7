#pragma once

#include "core/base/result.h"
#include "core/mediation/referral.h"

namespace anhe {

/** One line of the index of a mediation file 卷内目录: a paper that is in it, or should be. */
struct FilePaper
{
    qint64 id = 0;
    ReferralId referral;
    QString name;
    bool required = false; ///< a file without it is not complete
    bool inFile = false;
    int pages = 0; ///< 0 = not counted yet
    QDate dated;
    QString note;

    bool isMissing() const { return required && !inFile; }
    bool operator==(const FilePaper &) const = default;
};

/** What the ledger holds of a referral that tells which papers there are. */
struct FiledFacts
{
    Referral referral;
    std::optional<Agreement> agreement = {};
    QList<Payment> payments = {};
    std::optional<Confirmation> confirmation = {};
    QList<CallBack> callBacks = {};
    bool identityProved = false; ///< an identity paper is among the materials received
    bool investigated = false;   ///< the matter has findings
};

/** The papers a mediation file holds, in their order, none of them there yet (DOMAIN §4); the agreement is no
 * must where a mediation ended without one. */
QList<FilePaper> usualFilePapers(const Referral &referral = {});

/** The same with those ticked and dated that the ledger knows of. */
QList<FilePaper> proposedFilePapers(const FiledFacts &facts);

/** The names of the musts that are not in the file. */
QStringList missingPapers(const QList<FilePaper> &papers);

/** "3" or "3—7": the pages of a paper in the file, counted on from those before it; "" while one before it is
 * not counted. */
QString pageRange(const QList<FilePaper> &papers, qsizetype index);

/** What a save would refuse: a line without a name, a number of pages below 0, a day in the future. */
FieldProblems checkFilePapers(const QList<FilePaper> &papers, QDate today);

} // namespace anhe
