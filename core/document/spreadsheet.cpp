#include "core/document/spreadsheet.h"

#include "core/document/temporaryfile.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

namespace anhe {

namespace {

constexpr lxw_row_t rowsPerSheet = LXW_ROW_MAX - 1; // one is the head
constexpr int longestText = 32767;

double widthOf(const SheetColumn &column)
{
    if (column.width > 0)
        return column.width;
    switch (column.kind) {
    case ColumnKind::Text:
        return 18;
    case ColumnKind::Integer:
    case ColumnKind::Percentage:
        return 10;
    case ColumnKind::Money:
        return 14;
    case ColumnKind::Date:
        return 12;
    }
    Q_UNREACHABLE();
}

/** A workbook being written; closing it is what writes the file. */
class Workbook
{
public:
    Workbook(const QString &path, const QString &name, const QList<SheetColumn> &columns)
        : m_name(name), m_columns(columns)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_head = format(nullptr);
        format_set_bold(m_head);
        format_set_bg_color(m_head, 0xE8EEF0);
        format_set_border(m_head, LXW_BORDER_THIN);
        m_text = format("@");
        m_money = format("#,##0.00");
        m_day = format("yyyy-mm-dd");
        m_time = format("yyyy-mm-dd hh:mm");
        m_share = format("0.0%");
        m_integer = format("0");
        beginSheet();
    }

    ~Workbook() { close(); }

    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_error close()
    {
        if (!m_book)
            return LXW_NO_ERROR;
        worksheet_autofilter(m_sheet, 0, 0, m_row, lastColumn());
        return workbook_close(std::exchange(m_book, nullptr));
    }

    void write(const SheetRow &row)
    {
        if (m_row == rowsPerSheet)
            beginSheet();
        ++m_row;
        for (int column = 0; column < qMin(row.size(), m_columns.size()); ++column)
            std::visit([&](const auto &value) { writeCell(lxw_col_t(column), value); }, row[column]);
    }

private:
    lxw_format *format(const char *numberFormat)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (numberFormat)
            format_set_num_format(made, numberFormat);
        return made;
    }

    lxw_col_t lastColumn() const { return lxw_col_t(qMax(qsizetype(1), m_columns.size()) - 1); }

    void beginSheet()
    {
        if (m_sheet)
            worksheet_autofilter(m_sheet, 0, 0, m_row, lastColumn());
        const QString name = ++m_sheets == 1 ? m_name : m_name.left(27) + QStringLiteral(" %1").arg(m_sheets);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_row = 0;
        for (int column = 0; column < m_columns.size(); ++column) {
            const auto at = lxw_col_t(column);
            worksheet_set_column(m_sheet, at, at, widthOf(m_columns[column]), nullptr);
            worksheet_write_string(m_sheet, 0, at, m_columns[column].title.toUtf8().constData(), m_head);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void writeCell(lxw_col_t, std::monostate) {}

    void writeCell(lxw_col_t column, const QString &text)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, m_row, column, text.left(longestText).toUtf8().constData(),
                                   m_text);
    }

    void writeCell(lxw_col_t column, qint64 number)
    {
        if (m_columns[column].kind == ColumnKind::Text) // a sheet's numbers keep 15 digits only
            writeCell(column, QString::number(number));
        else
            worksheet_write_number(m_sheet, m_row, column, double(number), m_integer);
    }

    void writeCell(lxw_col_t column, Money amount)
    {
        worksheet_write_number(m_sheet, m_row, column, double(amount.fen) / 100, m_money);
    }

    void writeCell(lxw_col_t column, QDate day)
    {
        if (!day.isValid())
            return;
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, column, &date, m_day);
    }

    void writeCell(lxw_col_t column, const QDateTime &moment)
    {
        if (!moment.isValid())
            return;
        const QDate day = moment.date();
        const QTime time = moment.time();
        lxw_datetime date{day.year(),  day.month(),   day.day(),
                          time.hour(), time.minute(), double(time.second())};
        worksheet_write_datetime(m_sheet, m_row, column, &date, m_time);
    }

    void writeCell(lxw_col_t column, double number)
    {
        const bool share = m_columns[column].kind == ColumnKind::Percentage;
        worksheet_write_number(m_sheet, m_row, column, number, share ? m_share : nullptr);
    }

    QString m_name;
    QList<SheetColumn> m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_share = nullptr;
    lxw_format *m_integer = nullptr;
};

} // namespace

QString sheetNameFrom(const QString &text)
{
    QString name;
    for (QChar letter : text) {
        if (!QStringLiteral("[]:*?/\\").contains(letter))
            name += letter;
    }
    name = name.left(31).trimmed();
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

Result<qint64> writeXlsx(const QString &path, const QString &sheetName, const QList<SheetColumn> &columns,
                         const RowSource &next, const RowProgress &progress)
{
    TemporaryFile file(path);
    if (!file.isUsable())
        return Failure{file.error()};
    qint64 rows = 0;
    Workbook book(file.path(), sheetNameFrom(sheetName), columns);
    while (const std::optional<SheetRow> row = next()) {
        book.write(*row);
        if (++rows % rowsBetweenProgress == 0 && progress && !progress(rows))
            return Failure{QCoreApplication::translate("Spreadsheet", "Stopped; no file was written.")};
    }
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR) {
        return Failure{QCoreApplication::translate("Spreadsheet", "%1 could not be written: %2")
                           .arg(path, QString::fromUtf8(lxw_strerror(error)))};
    }
    if (const Result<void> kept = file.keep(); !kept)
        return kept.failure();
    return rows;
}

} // namespace anhe
