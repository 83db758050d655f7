#include "core/import/matterdraft.h"

#include "core/dispute/disputecodes.h"
#include "core/import/celldate.h"
#include "core/import/matterfield.h"
#include "core/import/wordcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anhe {

namespace {

constexpr int oldestPatient = 150;
constexpr int largestCrowd = 10000;

QString visible(const QString &cell)
{
    static const QRegularExpression invisible(QStringLiteral("[\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]"));
    return QString(cell).remove(invisible);
}

bool meansNothing(const QString &text)
{
    static const QRegularExpression nothing(QStringLiteral("^([-/\\\\—–_~.]+|无|N/?A|null)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return nothing.match(text).hasMatch();
}

/** "3人", "45岁", "3.0"; a child's months and days are less than a year. */
std::optional<int> countFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^约?(\\d{1,5})(\\.0+)?(人次|人|名|位|周岁|岁|个)?$"));
    static const QRegularExpression infant(QStringLiteral("^\\d{1,3}(个月|月|天|日|小时)(\\d{1,2}天)?$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
    if (infant.match(plain).hasMatch())
        return 0;
    const auto match = form.match(plain);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<Money> amountFrom(QString text)
{
    static const QRegularExpression noise(QStringLiteral("^(人民币|约|共|RMB|CNY)+\\s*|余?元?整?$"));
    return Money::fromText(text.remove(noise));
}

/** Fills a draft field by field. */
class Reader
{
public:
    Reader(MatterDraft &draft, QDate today) : m_draft(draft), m_today(today) {}

    void read(const MatterField &field, const QString &cell)
    {
        const QString key = QString::fromLatin1(field.key);
        const QString text =
            field.content == MatterField::Content::LongText ? cleanLongText(cell) : cleanText(cell);
        if (text.isEmpty())
            return;
        m_draft.texts.insert(key, text);
        switch (field.content) {
        case MatterField::Content::Text:
        case MatterField::Content::LongText:
            break;
        case MatterField::Content::Moment:
        case MatterField::Content::Day:
            readDate(key, text);
            break;
        case MatterField::Content::Count:
            readCount(key, text);
            break;
        case MatterField::Content::Amount:
            readAmount(key, text);
            break;
        case MatterField::Content::Code:
            readCode(field, key, text);
            break;
        }
    }

    void checkWhole()
    {
        checkComplainant();
        checkIdNumber(QStringLiteral("complainant_id_number"));
        checkIdNumber(QStringLiteral("patient_id_number"));
        if (m_draft.text("narrative").isEmpty() && m_draft.text("subject").isEmpty())
            refuse(QStringLiteral("narrative"),
                   QCoreApplication::translate("Import", "There is no text that says what happened."));
        if (m_draft.text("received_at").isEmpty())
            refuse(QStringLiteral("received_at"),
                   QCoreApplication::translate("Import", "The day of receipt is missing."));
        for (const char *later : {"answered_at", "closed_on"})
            checkOrder(QString::fromLatin1(later));
        checkAnswer();
    }

private:
    void refuse(const QString &field, const QString &message)
    {
        m_draft.problems << FieldProblem{field, message};
    }
    void warn(const QString &field, const QString &message)
    {
        m_draft.problems << FieldProblem{field, message, true};
    }

    void readDate(const QString &key, const QString &text)
    {
        const auto [date, remark] = cellDate(text, m_today);
        const bool needed = key == QLatin1String("received_at");
        if (!date) {
            needed ? refuse(key, remark) : warn(key, remark);
        } else if (date->date > m_today) {
            const QString message =
                QCoreApplication::translate("Import", "%1 lies in the future.").arg(date->text());
            needed ? refuse(key, message) : warn(key, message);
        } else {
            m_draft.dates.insert(key, *date);
            if (!remark.isEmpty())
                warn(key, remark);
        }
    }

    void readCount(const QString &key, const QString &text)
    {
        const std::optional<int> count = countFrom(text);
        const bool isAge = key == QLatin1String("patient_age");
        if (count && *count >= (isAge ? 0 : 1) && *count <= (isAge ? oldestPatient : largestCrowd))
            m_draft.counts.insert(key, *count);
        else
            warn(key, (isAge ? QCoreApplication::translate("Import", "“%1” is not an age.")
                             : QCoreApplication::translate("Import", "“%1” is not a number of persons."))
                          .arg(text));
    }

    void readAmount(const QString &key, const QString &text)
    {
        const std::optional<Money> amount = amountFrom(text);
        if (amount && amount->fen >= 0)
            m_draft.amounts.insert(key, *amount);
        else
            warn(key, QCoreApplication::translate("Import", "“%1” is not an amount of money.").arg(text));
    }

    void readCode(const MatterField &field, const QString &key, const QString &text)
    {
        if (const std::optional<QString> code = codeOfWord(key, text))
            m_draft.codes.insert(key, *code);
        else if (key == QLatin1String("channel"))
            takeAsOtherChannel(key, text);
        else
            warn(key, QCoreApplication::translate("Import", "“%1” is not known under “%2”.")
                          .arg(text, field.label()));
    }

    /** The row does say how it came: what holds for rows that do not say is not for it. */
    void takeAsOtherChannel(const QString &key, const QString &text)
    {
        m_draft.codes.insert(key, codeText(Channel::Other));
        warn(key, QCoreApplication::translate("Import",
                                              "“%1” is not known as an intake channel; it was taken as “%2”.")
                      .arg(text, word(Channel::Other)));
    }

    void checkComplainant()
    {
        static const QRegularExpression nobody(QStringLiteral("^[(（]?(匿名|不详|未知|未留名|不愿透露)"));
        const QString key = QStringLiteral("complainant_name");
        if (nobody.match(m_draft.texts.value(key)).hasMatch())
            m_draft.texts.remove(key);
        m_draft.anonymous = !m_draft.texts.contains(key);
    }

    /** A spreadsheet keeps 15 digits of a number: the last three of an ID number typed as one are zeros. */
    void checkIdNumber(const QString &key)
    {
        static const QRegularExpression cut(QStringLiteral("^\\d{15}000$|E\\+"));
        if (cut.match(m_draft.texts.value(key)).hasMatch())
            warn(key,
                 QCoreApplication::translate(
                     "Import", "The spreadsheet kept this ID number as a number and lost its last digits."));
    }

    void checkOrder(const QString &key)
    {
        const auto received = m_draft.dates.constFind(QStringLiteral("received_at"));
        const auto later = m_draft.dates.constFind(key);
        if (received != m_draft.dates.cend() && later != m_draft.dates.cend() && later->date < received->date)
            warn(key, QCoreApplication::translate("Import", "%1 lies before the day of receipt.")
                          .arg(later->text()));
    }

    void checkAnswer()
    {
        const QString key = QStringLiteral("answered_at");
        const auto answered = m_draft.dates.constFind(key);
        if (answered != m_draft.dates.cend() && m_draft.answer().isEmpty())
            warn(key, QCoreApplication::translate("Import",
                                                  "The day of the answer, %1, was not taken as such, there "
                                                  "being no text of an answer; it stands in the remark.")
                          .arg(answered->text()));
    }

    MatterDraft &m_draft;
    QDate m_today;
};

} // namespace

QString MatterDraft::answer() const
{
    const QString written = text("answer");
    return written.isEmpty() && dates.contains(QStringLiteral("answered_at")) ? text("result") : written;
}

QString cleanText(const QString &cell)
{
    QString text = visible(cell).simplified();
    if (text.startsWith(QLatin1Char('\''))) // typed before a number to keep it as text
        text = text.mid(1);
    return meansNothing(text) ? QString() : text;
}

QString cleanLongText(const QString &cell)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n?|\\n|\\x{2028}|\\x{2029}|\\x{0b}"));
    QStringList lines;
    for (const QString &raw : visible(cell).split(lineEnd)) {
        const QString line = QString(raw).replace(QLatin1Char('\t'), QLatin1Char(' ')).trimmed();
        if (!line.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << line;
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const QString text = lines.join(QLatin1Char('\n'));
    return meansNothing(text) ? QString() : text;
}

MatterDraft draftOf(const QStringList &cells, int row, const QMap<QString, int> &columns, QDate today)
{
    MatterDraft draft;
    draft.row = row;
    Reader reader(draft, today);
    for (const MatterField &field : matterFields()) {
        const auto column = columns.constFind(QString::fromLatin1(field.key));
        if (column != columns.cend())
            reader.read(field, cells.value(*column));
    }
    reader.checkWhole();
    return draft;
}

QList<MatterDraft> draftsOf(const SourceSheet &sheet, const ColumnMapping &mapping, QDate today)
{
    const QMap<QString, int> columns = mapping.columns(sheet.headings);
    QList<MatterDraft> drafts;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i)
        drafts << draftOf(sheet.rows[i], sheet.rowNumbers[i], columns, today);
    return drafts;
}

} // namespace anhe
