#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace anhe {

/** The words of the example ledger, from resources/demo: entries by section. */
class DemoPhrases
{
public:
    static const DemoPhrases &shared();

    /** The entries of a section that has to be there. */
    const QStringList &of(const QString &section) const;
    bool has(const QString &section) const { return m_sections.contains(section); }

private:
    DemoPhrases();
    void read(const QString &file);

    QHash<QString, QStringList> m_sections;
};

/** What stands in the places {…} of a phrase. */
using DemoPlaces = QHash<QString, QString>;

QString filled(const QString &phrase, const DemoPlaces &places);

} // namespace anhe
