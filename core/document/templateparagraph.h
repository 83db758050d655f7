#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <pugixml.hpp>

namespace anhe {

/** A paragraph of WordprocessingML as one text, whatever runs it is split into. */
class TemplateParagraph
{
public:
    explicit TemplateParagraph(pugi::xml_node paragraph);

    QString text() const;

    /** The names between double braces, with "#" or "/" where a list begins or ends. */
    QStringList places() const;

    /** Puts a value in each place the callback has one for, in the format of the place's first character. */
    void fill(const std::function<std::optional<QString>(const QString &name)> &valueOf);

private:
    void collect(pugi::xml_node node);
    void replace(qsizetype from, qsizetype to, const QString &value);

    QList<pugi::xml_node> m_texts;
};

/** All paragraphs below a node in the order of the text, those in text boxes too. */
QList<pugi::xml_node> paragraphsIn(pugi::xml_node node);

} // namespace anhe
