#include "core/document/wordtemplate.h"

#include "core/document/officepackage.h"
#include "core/document/templatelists.h"
#include "core/document/templateparagraph.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sstream>

namespace anhe {

namespace {

constexpr unsigned parsing = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration;

/** Whether a part of the package carries text of the paper. */
bool isText(const QString &part)
{
    static const QRegularExpression parts(
        QStringLiteral("^word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\\.xml$"));
    return parts.match(part).hasMatch();
}

bool parse(pugi::xml_document &xml, const QByteArray &content)
{
    return bool(xml.load_buffer(content.constData(), size_t(content.size()), parsing));
}

Failure damaged(const QString &path)
{
    return {QCoreApplication::translate("OfficePackage", "%1 is damaged and cannot be read.").arg(path)};
}

QByteArray written(const pugi::xml_document &xml)
{
    std::ostringstream stream;
    xml.save(stream, "", pugi::format_raw);
    return QByteArray::fromStdString(stream.str());
}

const TemplateValues *itemOf(const QList<RepeatedNodes> &repeated, pugi::xml_node paragraph)
{
    for (const RepeatedNodes &copies : repeated) {
        if (copies.holds(paragraph))
            return &copies.item;
    }
    return nullptr;
}

/** Fills one part and adds the names nobody knows. Every paragraph is read once, so that no value is read as
 * a place. */
void fill(pugi::xml_document &xml, const TemplateValues &values, const TemplateLists &lists,
          QStringList &unknown)
{
    const QList<RepeatedNodes> repeated = repeatLists(xml, lists);
    for (const pugi::xml_node &node : paragraphsIn(xml)) {
        TemplateValues known = values;
        if (const TemplateValues *item = itemOf(repeated, node))
            known.insert(*item);
        TemplateParagraph paragraph(node);
        for (const QString &name : paragraph.places()) {
            if (!known.contains(name) && !unknown.contains(name) && !name.startsWith(QLatin1Char('/')))
                unknown.append(name);
        }
        paragraph.fill([&](const QString &name) {
            return known.contains(name) ? std::optional(known.value(name)) : std::nullopt;
        });
    }
}

} // namespace

Result<QStringList> fillTemplate(const QString &templatePath, const TemplateValues &values,
                                 const TemplateLists &lists, const QString &path)
{
    Result<OfficePackage> package = OfficePackage::readWord(templatePath);
    if (!package)
        return package.failure();
    QStringList unknown;
    const QList<OfficePackage::Part> parts = package->parts();
    for (const OfficePackage::Part &part : parts) {
        if (!isText(part.name))
            continue;
        pugi::xml_document xml;
        if (!parse(xml, part.content))
            return damaged(templatePath);
        fill(xml, values, lists, unknown);
        package.value().setPart(part.name, written(xml));
    }
    if (const Result<void> done = package->write(path); !done)
        return done.failure();
    return unknown;
}

Result<QStringList> placesIn(const QString &templatePath)
{
    const Result<OfficePackage> package = OfficePackage::readWord(templatePath);
    if (!package)
        return package.failure();
    QStringList names;
    for (const OfficePackage::Part &part : package->parts()) {
        pugi::xml_document xml;
        if (!isText(part.name))
            continue;
        if (!parse(xml, part.content))
            return damaged(templatePath);
        for (const pugi::xml_node &paragraph : paragraphsIn(xml))
            names += TemplateParagraph(paragraph).places();
    }
    names.removeIf([](const QString &name) { return name.startsWith(QLatin1Char('/')); });
    names.removeDuplicates();
    return names;
}

} // namespace anhe
