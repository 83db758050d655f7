#pragma once

#include "core/base/result.h"
#include "core/dispute/disputecodes.h"
#include "core/import/columnmapping.h"
#include "core/import/matterdraft.h"
#include "core/import/sheet.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

namespace anhe {

class Change;
class DisputeRegister;
class Ledger;
class OfficeRegister;
struct Dispute;

/** What a list does not say of its rows. */
struct ImportOptions
{
    QString fileName; ///< without folders, for the history
    ColumnMapping mapping;
    MatterKind kind = MatterKind::Complaint;
    Channel channel = Channel::Other;
};

enum class RowOutcome { New, Repeated, Refused };

/** What became of one row that was not taken as it stands. */
struct RowReport
{
    int row = 0; ///< in the file, counted from 1
    RowOutcome outcome = RowOutcome::New;
    QString reason;    ///< sentences: why refused, what it repeats, or what was warned of
    QStringList cells; ///< as read, so that refused rows can be written out, mended and brought in again
};

struct ImportReport
{
    int read = 0;
    int fresh = 0;
    int repeated = 0;
    int refused = 0;
    QList<RowReport> rows;            ///< repeated, refused and warned rows, in the order of the file
    qint64 importId = 0;              ///< 0 for a dry run
    std::vector<qint64> entered = {}; ///< ids, of a list that can be taken back as a whole
};

/** An import of the past. */
struct ImportRun
{
    qint64 id = 0;
    QDateTime at;
    QString who;
    QString fileName;
    QString mapping;
    int read = 0;
    int fresh = 0;
    int repeated = 0;
    int refused = 0;
    QDateTime undoneAt;
};

/** done and total rows; return false to cancel. */
using ImportProgress = std::function<bool(int done, int total)>;

/** Brings lists of matters into the register: all rows of a file in one transaction, undone as one. */
class ImportRegister : public QObject
{
    Q_OBJECT

public:
    ImportRegister(Ledger &ledger, OfficeRegister &office, DisputeRegister &disputes,
                   QObject *parent = nullptr);

    /** Does everything and keeps nothing. */
    Result<ImportReport> tryOut(const SourceSheet &sheet, const ImportOptions &options,
                                const ImportProgress &progress = {});
    Result<ImportReport> import(const SourceSheet &sheet, const ImportOptions &options,
                                const ImportProgress &progress = {});

    /**
     * Takes an import back. Matters that somebody has worked on since keep it from being undone. Their
     * numbers become free again when none was given after them; otherwise they stay in the register as
     * voided.
     */
    Result<void> undo(qint64 importId);
    QList<ImportRun> runs() const;

    /** Mappings by name, kept with the ledger. */
    QMap<QString, ColumnMapping> mappings() const;
    Result<void> saveMapping(const QString &name, const ColumnMapping &mapping);

Q_SIGNALS:
    void changed();

private:
    Result<ImportReport> takeRows(Change &change, const SourceSheet &sheet, const ImportOptions &options,
                                  const ImportProgress &progress);

    Ledger &m_ledger;
    OfficeRegister &m_office;
    DisputeRegister &m_disputes;
};

} // namespace anhe
