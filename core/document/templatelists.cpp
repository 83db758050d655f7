#include "core/document/templatelists.h"

#include "core/document/templateparagraph.h"

#include <cstring>

namespace anhe {

namespace {

/** The nodes to repeat, from first to last, which are siblings. */
struct Section
{
    pugi::xml_node first;
    pugi::xml_node last;
};

pugi::xml_node rowOf(pugi::xml_node node)
{
    while (node && std::strcmp(node.name(), "w:tr") != 0)
        node = node.parent();
    return node;
}

/** Whole rows where the marks stand in one table, else the paragraphs between them. */
std::optional<Section> sectionOf(pugi::xml_node begin, pugi::xml_node end)
{
    const pugi::xml_node firstRow = rowOf(begin);
    const pugi::xml_node lastRow = rowOf(end);
    if (firstRow && lastRow && firstRow.parent() == lastRow.parent())
        return Section{firstRow, lastRow};
    if (begin.parent() == end.parent())
        return Section{begin, end};
    return {};
}

std::optional<Section> sectionOf(pugi::xml_node root, const QString &list)
{
    pugi::xml_node begin;
    for (const pugi::xml_node &paragraph : paragraphsIn(root)) {
        const QStringList places = TemplateParagraph(paragraph).places();
        if (!begin && places.contains(QLatin1Char('#') + list))
            begin = paragraph;
        if (begin && places.contains(QLatin1Char('/') + list))
            return sectionOf(begin, paragraph);
    }
    return {};
}

/** Takes the marks of a list away; true when the row or paragraph held nothing else. */
bool removeMarks(pugi::xml_node node, const QString &list)
{
    QList<pugi::xml_node> paragraphs = paragraphsIn(node);
    if (std::strcmp(node.name(), "w:p") == 0)
        paragraphs.prepend(node);
    bool marked = false;
    bool empty = true;
    for (const pugi::xml_node &paragraph : std::as_const(paragraphs)) {
        TemplateParagraph(paragraph).fill([&](const QString &name) {
            const bool mark = name == QLatin1Char('#') + list || name == QLatin1Char('/') + list;
            marked = marked || mark;
            return mark ? std::optional(QString()) : std::nullopt;
        });
        empty = empty && TemplateParagraph(paragraph).text().trimmed().isEmpty();
    }
    return marked && empty;
}

QList<pugi::xml_node> nodesOf(const Section &section)
{
    QList<pugi::xml_node> nodes{section.first};
    while (nodes.last() != section.last)
        nodes.append(nodes.last().next_sibling());
    return nodes;
}

QList<RepeatedNodes> repeat(const Section &section, const QString &list, const QList<TemplateValues> &items)
{
    const QList<pugi::xml_node> all = nodesOf(section);
    QList<pugi::xml_node> originals;
    for (const pugi::xml_node &node : all) {
        if (!removeMarks(node, list) || all.size() == 1)
            originals.append(node);
    }
    pugi::xml_node parent = section.first.parent();
    QList<RepeatedNodes> repeated;
    for (qsizetype i = 0; i < items.size(); ++i) {
        RepeatedNodes copies{{}, items[i]};
        if (!copies.item.contains(QStringLiteral("序号")))
            copies.item.insert(QStringLiteral("序号"), QString::number(i + 1));
        for (const pugi::xml_node &original : originals)
            copies.nodes.append(parent.insert_copy_before(original, section.first));
        repeated.append(copies);
    }
    for (const pugi::xml_node &node : all)
        parent.remove_child(node);
    return repeated;
}

} // namespace

bool RepeatedNodes::holds(pugi::xml_node node) const
{
    while (node && !nodes.contains(node))
        node = node.parent();
    return bool(node);
}

QList<RepeatedNodes> repeatLists(pugi::xml_node root, const TemplateLists &lists)
{
    QList<RepeatedNodes> repeated;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        while (const std::optional<Section> section = sectionOf(root, list.key()))
            repeated += repeat(*section, list.key(), list.value());
    }
    return repeated;
}

} // namespace anhe
