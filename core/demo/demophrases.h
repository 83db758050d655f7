#pragma once

#include "core/dispute/disputecodes.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

/** Whom and what place a phrase is to fit. */
struct DemoScene
{
    Sex sex = Sex::Unknown;
    std::optional<int> age = {};
    QString department = {};
    QString group = {}; ///< of the department

    bool isChild() const { return age && *age <= 14; }
};

/** The words of the example ledger, from resources/demo: entries by section. */
class DemoPhrases
{
public:
    static const DemoPhrases &shared();

    /** The entries of a section that has to be there. */
    const QStringList &of(const QString &section) const;
    /** Those of its entries that fit, without their conditions. */
    QStringList fitting(const QString &section, const DemoScene &scene) const;
    /** The section "stem.category", else "stem" with the category's head, else the other one. */
    QString nearest(const QString &stem, const QString &category, const QString &other) const;
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
