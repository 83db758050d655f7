#include "core/mediation/filepaperstore.h"

#include "core/ledger/database.h"
#include "core/ledger/rowmap.h"

namespace anhe {

namespace {

const RowMap<FilePaper> &filePaperMap()
{
    static const RowMap<FilePaper> rows(
        "file_paper", {column("referral_id", &FilePaper::referral), column("name", &FilePaper::name),
                       column("required", &FilePaper::required), column("in_file", &FilePaper::inFile),
                       column("pages", &FilePaper::pages), column("dated", &FilePaper::dated),
                       column("note", &FilePaper::note)});
    return rows;
}

} // namespace

QList<FilePaper> FilePaperStore::of(ReferralId referral) const
{
    static const QString sql =
        filePaperMap().selectSql(QStringLiteral("WHERE referral_id = ? ORDER BY position"));
    Statement &rows = m_database.prepared(sql);
    rows.bind(referral.value).run();
    QList<FilePaper> papers;
    while (rows.next()) {
        FilePaper paper;
        paper.id = rows.integer(0);
        filePaperMap().read(rows, 1, paper);
        papers.append(paper);
    }
    rows.finish();
    return papers;
}

void FilePaperStore::replace(ReferralId referral, const QList<FilePaper> &papers)
{
    Statement(m_database, QStringLiteral("DELETE FROM file_paper WHERE referral_id = ?"))
        .bind(referral.value)
        .run();
    Statement insert(m_database, filePaperMap().insertSql({QStringLiteral("position")}));
    int position = 0;
    for (FilePaper paper : papers) {
        paper.referral = referral;
        filePaperMap().bind(insert, paper);
        insert.bind(position++).run();
    }
}

} // namespace anhe
