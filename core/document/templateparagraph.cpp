#include "core/document/templateparagraph.h"

#include <QRegularExpression>

#include <cstring>

namespace anhe {

namespace {

bool is(pugi::xml_node node, const char *name)
{
    return std::strcmp(node.name(), name) == 0;
}

QString textOf(pugi::xml_node node)
{
    return QString::fromUtf8(node.text().get());
}

const QRegularExpression &place()
{
    static const QRegularExpression expression(
        QStringLiteral("(?:\\{\\{|｛｛)\\s*([^{}｛｝]+?)\\s*(?:\\}\\}|｝｝)"));
    return expression;
}

void setPlainText(pugi::xml_node node, const QString &text)
{
    QString clean; // XML cannot carry control characters
    for (QChar letter : text) {
        if (letter >= QLatin1Char(' '))
            clean += letter;
    }
    node.text().set(clean.toUtf8().constData());
    if (!node.attribute("xml:space"))
        node.append_attribute("xml:space") = "preserve";
}

/** A new line in Word is an element between two texts. */
void setText(pugi::xml_node node, const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    setPlainText(node, lines.first());
    pugi::xml_node last = node;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        last = node.parent().insert_child_after("w:br", last);
        last = node.parent().insert_child_after("w:t", last);
        setPlainText(last, lines[i]);
    }
}

} // namespace

TemplateParagraph::TemplateParagraph(pugi::xml_node paragraph)
{
    collect(paragraph);
}

void TemplateParagraph::collect(pugi::xml_node node)
{
    for (pugi::xml_node child : node.children()) {
        if (is(child, "w:t"))
            m_texts.append(child);
        else if (!is(child, "w:p")) // a text box has paragraphs of its own
            collect(child);
    }
}

QString TemplateParagraph::text() const
{
    QString text;
    for (const pugi::xml_node &node : m_texts)
        text += textOf(node);
    return text;
}

QStringList TemplateParagraph::places() const
{
    QStringList names;
    for (auto match = place().globalMatch(text()); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

void TemplateParagraph::fill(const std::function<std::optional<QString>(const QString &)> &valueOf)
{
    QList<QRegularExpressionMatch> matches;
    for (auto match = place().globalMatch(text()); match.hasNext();)
        matches.prepend(match.next());
    for (const QRegularExpressionMatch &match :
         std::as_const(matches)) { // from the end, so that offsets hold
        if (const std::optional<QString> value = valueOf(match.captured(1)))
            replace(match.capturedStart(), match.capturedEnd(), *value);
    }
}

void TemplateParagraph::replace(qsizetype from, qsizetype to, const QString &value)
{
    qsizetype start = 0;
    bool placed = false;
    for (pugi::xml_node &node : m_texts) {
        const QString text = textOf(node);
        const qsizetype end = start + text.size();
        if (start < to && end > from) {
            const QString before = text.left(qMax(qsizetype(0), from - start));
            const QString after = text.mid(qMin(text.size(), to - start));
            setText(node, before + (placed ? QString() : value) + after);
            placed = true;
        }
        start = end;
    }
}

QList<pugi::xml_node> paragraphsIn(pugi::xml_node node)
{
    QList<pugi::xml_node> paragraphs;
    for (pugi::xml_node child : node.children()) {
        if (is(child, "w:p"))
            paragraphs.append(child);
        paragraphs += paragraphsIn(child);
    }
    return paragraphs;
}

} // namespace anhe
