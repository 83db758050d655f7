#include "app/codewords.h"
#include "app/command.h"
#include "app/importcolumns.h"

#include "core/desk/desk.h"
#include "core/import/listfield.h"
#include "core/import/listimport.h"
#include "core/import/riskrows.h"
#include "core/import/safetylistimport.h"
#include "core/import/sheet.h"
#include "core/import/wordcodes.h"
#include "core/ledger/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace anhe {

namespace {

/** The sheet of that name; without a name the first whose columns say enough. */
Result<SourceSheet> sheetOf(const QString &path, const QString &name)
{
    const Result<QList<SourceSheet>> sheets = readSheets(path);
    if (!sheets)
        return sheets.failure();
    QStringList names;
    for (const SourceSheet &sheet : *sheets) {
        names << sheet.name;
        if (name.isEmpty() ? !isRefused(ColumnMapping::guess(sheet.headings).problems()) : sheet.name == name)
            return sheet;
    }
    if (name.isEmpty())
        return sheets->constFirst();
    if (names.join(QString()).isEmpty())
        return Failure{
            QCoreApplication::translate("app", "%1 is a text file and has no sheets; leave --sheet out.")
                .arg(path)};
    return Failure{QCoreApplication::translate("app", "%1 has no sheet “%2”; it has %3.")
                       .arg(path, name, names.join(QCoreApplication::translate("app", ", ")))};
}

Result<ColumnMapping> mappingOf(const ImportRegister &imports, const QString &name, const SourceSheet &sheet)
{
    if (name.isEmpty())
        return ColumnMapping::guess(sheet.headings);
    const QMap<QString, ColumnMapping> kept = imports.mappings();
    if (!kept.contains(name))
        return Failure{
            kept.isEmpty()
                ? QCoreApplication::translate("app", "This ledger keeps no column mappings.")
                : QCoreApplication::translate("app", "This ledger keeps no column mapping “%1”; it keeps %2.")
                      .arg(name, QStringList(kept.keys()).join(QCoreApplication::translate("app", ", ")))};
    return kept[name];
}

QString outcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return QCoreApplication::translate("app", "taken");
    case RowOutcome::Repeated:
        return QCoreApplication::translate("app", "repeated");
    case RowOutcome::Refused:
        return QCoreApplication::translate("app", "refused");
    }
    Q_UNREACHABLE();
}

void tell(const ImportReport &report, const QStringList &columns, const Console &console)
{
    for (const QString &line : columns)
        console.out << line << '\n';
    console.out << QCoreApplication::translate("app", "Read %1, new %2, repeated %3, refused %4")
                       .arg(report.read)
                       .arg(report.fresh)
                       .arg(report.repeated)
                       .arg(report.refused)
                << '\n';
    for (const RowReport &row : report.rows)
        console.out << QCoreApplication::translate("app", "Row %1, %2: %3")
                           .arg(QString::number(row.row), outcomeText(row.outcome),
                                QString(row.reason).replace(QLatin1Char('\n'), QLatin1Char(' ')))
                    << '\n';
}

int toldOf(const Result<ImportReport> &report, const QStringList &columns, bool dry, const Console &console)
{
    if (!report)
        return console.refuse(report.failure());
    tell(*report, columns, console);
    if (dry)
        console.out << QCoreApplication::translate("app", "Nothing was kept: this was a dry run.") << '\n';
    return done;
}

/** A list that is no list of matters: how it is known by its headings and how it is taken. */
struct ListKindOfFile
{
    std::span<const ListField> fields;
    std::function<bool(const QStringList &headings)> fits;
    std::function<Result<ImportReport>(Desk &desk, const SourceSheet &sheet, const QString &fileName,
                                       bool dry)>
        take;
};

ListKindOfFile insuranceList(ListKind kind)
{
    return {kind == ListKind::Policies ? policyFields() : institutionFields(),
            [kind](const QStringList &headings) { return listKindOf(headings) == kind; },
            [kind](Desk &desk, const SourceSheet &sheet, const QString &fileName, bool dry) {
                return importList(desk.ledger(), desk.insurance(), sheet, kind, fileName, dry);
            }};
}

ListKindOfFile safetyList(SafetyListKind kind)
{
    return {kind == SafetyListKind::Activities ? activityFields() : indicatorFields(),
            [kind](const QStringList &headings) { return safetyListKindOf(headings) == kind; },
            [kind](Desk &desk, const SourceSheet &sheet, const QString &fileName, bool dry) {
                return importSafetyList(desk.ledger(), desk.office(), desk.safety(), sheet, kind, fileName,
                                        dry);
            }};
}

/** Each list by the name it has behind --as. */
const QMap<QString, ListKindOfFile> &lists()
{
    static const QMap<QString, ListKindOfFile> all{
        {QStringLiteral("institutions"), insuranceList(ListKind::Institutions)},
        {QStringLiteral("policies"), insuranceList(ListKind::Policies)},
        {QStringLiteral("activities"), safetyList(SafetyListKind::Activities)},
        {QStringLiteral("indicators"), safetyList(SafetyListKind::Indicators)},
        {QStringLiteral("risks"),
         {riskFields(), isRiskList,
          [](Desk &desk, const SourceSheet &sheet, const QString &fileName, bool dry) {
              return importRiskList(desk.ledger(), desk.office(), desk.risks(), sheet, fileName, dry);
          }}},
    };
    return all;
}

/** Where an import is done: in the ledger, or in a copy of it when it may only be read and nothing is to be
 * kept.
 */
class ImportPlace
{
public:
    Result<void> open(const QString &path, bool dry, const Clock &clock)
    {
        auto opened = Desk::open(path, clock);
        if (!opened)
            return opened.failure();
        Ledger &ledger = (*opened)->ledger();
        if (ledger.isReadOnly() && !dry)
            return Failure{
                QCoreApplication::translate("app", "%1 Nothing was imported.").arg(ledger.readOnlyReason())};
        if (ledger.isReadOnly()) {
            const QString copy = m_folder.filePath(QStringLiteral("dry-run.anhe"));
            const Result<BackupReport> copied = backup(ledger.database(), copy);
            if (!copied)
                return copied.failure();
            opened = Desk::open(copy, clock);
            if (!opened)
                return opened.failure();
        }
        m_desk = std::move(*opened);
        return {};
    }
    Desk &desk() { return *m_desk; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

/** The sheet of that name; without a name the first that holds such a list. */
Result<SourceSheet> listSheetOf(const QString &path, const QString &name, const ListKindOfFile &kind)
{
    const Result<QList<SourceSheet>> sheets = readSheets(path);
    if (!sheets)
        return sheets.failure();
    for (const SourceSheet &sheet : *sheets) {
        if (name.isEmpty() && kind.fits(sheet.headings))
            return sheet;
    }
    return sheetOf(path, name);
}

int importListCommand(const Arguments &arguments, const ListKindOfFile &kind, const Console &console)
{
    const QString path = arguments.place(1, "FILE");
    const QString sheetName = arguments.text("sheet");
    const bool dry = arguments.has("dry-run");
    arguments.refuseUnread();
    ImportPlace place;
    if (const Result<void> opened = place.open(arguments.place(0, "LEDGER"), dry, console.clock); !opened)
        return console.refuse(opened.failure());
    const Result<SourceSheet> sheet = listSheetOf(path, sheetName, kind);
    if (!sheet)
        return console.refuse(sheet.failure());
    return toldOf(kind.take(place.desk(), *sheet, QFileInfo(path).fileName(), dry),
                  columnLines(sheet->headings, kind.fields), dry, console);
}

} // namespace

int importCommand(const Arguments &arguments, const Console &console)
{
    const QString as = arguments.oneOf("as", QStringList{QStringLiteral("matters")} + lists().keys());
    if (lists().contains(as))
        return importListCommand(arguments, lists()[as], console);
    const QString path = arguments.place(1, "FILE");
    const QList<MatterKind> kinds = valuesOf<MatterKind>(arguments, "kind");
    const QList<Channel> channels = valuesOf<Channel>(arguments, "channel");
    const QString sheetName = arguments.text("sheet");
    const QString mappingName = arguments.text("map");
    const bool dry = arguments.has("dry-run");
    ImportPlace place;
    if (const Result<void> opened = place.open(arguments.place(0, "LEDGER"), dry, console.clock); !opened)
        return console.refuse(opened.failure());
    const Result<SourceSheet> sheet = sheetOf(path, sheetName);
    if (!sheet)
        return console.refuse(sheet.failure());
    ImportRegister &imports = place.desk().imports();
    const Result<ColumnMapping> mapping = mappingOf(imports, mappingName, *sheet);
    if (!mapping)
        return console.refuse(mapping.failure());
    if (const QString lacking = lackingColumns(*sheet, *mapping); !lacking.isEmpty())
        return console.refuse(lacking);
    ImportOptions options{QFileInfo(path).fileName(), *mapping};
    options.kind = kinds.value(0, options.kind);
    options.channel = channels.value(0, channelOfSheet(sheet->headings));
    const Result<ImportReport> report =
        dry ? imports.tryOut(*sheet, options) : imports.import(*sheet, options);
    return toldOf(report, columnLines(sheet->headings, *mapping), dry, console);
}

} // namespace anhe
