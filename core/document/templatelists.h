#pragma once

#include "core/document/wordtemplate.h"

#include <pugixml.hpp>

namespace anhe {

/** Nodes that were copied for one item of a list. */
struct RepeatedNodes
{
    QList<pugi::xml_node> nodes;
    TemplateValues item;

    bool holds(pugi::xml_node node) const;
};

/**
 * Copies what stands between {{#list}} and {{/list}} for each item and takes the marks away; values are not
 * yet filled in. A list nobody knows is left as it is.
 */
QList<RepeatedNodes> repeatLists(pugi::xml_node root, const TemplateLists &lists);

} // namespace anhe
