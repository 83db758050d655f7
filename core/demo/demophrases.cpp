#include "core/demo/demophrases.h"

#include <QFile>

namespace anhe {

const DemoPhrases &DemoPhrases::shared()
{
    static const DemoPhrases phrases;
    return phrases;
}

DemoPhrases::DemoPhrases()
{
    for (const char *file : {"people", "matters", "answers", "risks", "safety"})
        read(QStringLiteral(":/demo/%1.txt").arg(QLatin1String(file)));
}

/** In the file of people words are parted by blanks, in the others every line is one phrase. */
void DemoPhrases::read(const QString &file)
{
    QFile source(file);
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const bool words = file.endsWith(QLatin1String("people.txt"));
    QString section;
    for (const QString &line :
         QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1Char('[')))
            section = line.mid(1, line.size() - 2);
        else if (words)
            m_sections[section] += line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        else
            m_sections[section] += line;
    }
}

const QStringList &DemoPhrases::of(const QString &section) const
{
    const auto found = m_sections.constFind(section);
    Q_ASSERT(found != m_sections.constEnd());
    return *found;
}

QString filled(const QString &phrase, const DemoPlaces &places)
{
    QString text;
    text.reserve(phrase.size() * 2);
    qsizetype at = 0;
    while (at < phrase.size()) {
        const qsizetype open = phrase.indexOf(QLatin1Char('{'), at);
        if (open < 0)
            break;
        const qsizetype close = phrase.indexOf(QLatin1Char('}'), open);
        text += QStringView(phrase).mid(at, open - at);
        text += places.value(phrase.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    text += QStringView(phrase).mid(at);
    return text;
}

} // namespace anhe
