#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace anhe {

using TemplateValues = QMap<QString, QString>;
using TemplateLists = QMap<QString, QList<TemplateValues>>;

/**
 * Fills an office's own .docx: {{投诉人姓名}} becomes its value, however Word has split it into runs, also in
 * headers and footers; the rows (or paragraphs) from {{#list}} to {{/list}} are repeated for each item, in
 * which {{序号}} is its number. Full-width braces do as well.
 * @return the names nobody has a value for; their places are left as they are
 */
Result<QStringList> fillTemplate(const QString &templatePath, const TemplateValues &values,
                                 const TemplateLists &lists, const QString &path);

/** The names of the places in a template, lists with "#" before them, each once in the order of the text. */
Result<QStringList> placesIn(const QString &templatePath);

} // namespace anhe
