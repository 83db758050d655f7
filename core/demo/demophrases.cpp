#include "core/demo/demophrases.h"

#include <QFile>

namespace anhe {

/** What a condition says of the patient; nothing when it names a place. */
static std::optional<bool> fitsPatient(QStringView condition, const DemoScene &scene)
{
    if (condition == QStringLiteral("女"))
        return scene.sex == Sex::Female;
    if (condition == QStringLiteral("育龄"))
        return scene.age && *scene.age >= 18 && *scene.age <= 45;
    if (condition == QStringLiteral("儿童"))
        return scene.isChild();
    return {};
}

static bool isPlaceOf(QStringView condition, const DemoScene &scene)
{
    if (condition == QStringLiteral("病房"))
        return scene.group == QLatin1String("clinical") || scene.group == QLatin1String("surgical");
    if (condition == QStringLiteral("手术"))
        return scene.group == QLatin1String("surgical");
    if (condition == QStringLiteral("窗口"))
        return scene.group == QLatin1String("window");
    return condition == scene.department;
}

static bool fitsScene(QStringView conditions, const DemoScene &scene)
{
    bool anywhere = true;
    bool here = false;
    for (const QStringView condition : conditions.split(QLatin1Char(','))) {
        const std::optional<bool> patient = fitsPatient(condition, scene);
        if (patient && !*patient)
            return false;
        anywhere = anywhere && patient;
        here = here || (!patient && isPlaceOf(condition, scene));
    }
    return anywhere || here;
}

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

QStringList DemoPhrases::fitting(const QString &section, const DemoScene &scene) const
{
    QStringList phrases;
    for (const QString &phrase : of(section)) {
        const qsizetype end = phrase.startsWith(QLatin1Char('@')) ? phrase.indexOf(QLatin1Char(' ')) : 0;
        if (end <= 0)
            phrases << phrase;
        else if (fitsScene(QStringView(phrase).mid(1, end - 1), scene))
            phrases << phrase.mid(end + 1);
    }
    return phrases;
}

QString DemoPhrases::nearest(const QString &stem, const QString &category, const QString &other) const
{
    for (const QString &of : {category, category.section(QLatin1Char('.'), 0, 0)}) {
        const QString section = stem + QLatin1Char('.') + of;
        if (has(section))
            return section;
    }
    return other;
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
