#include "core/forms/enclosures.h"

#include "core/forms/formparts.h"

namespace anhe {

namespace {

/** So many characters fit into the cell; a box never stands at a line's end without its words. */
constexpr qsizetype charactersInLine = 31;

/** The material that a usual enclosure stands for: their names share the words before the first bracket. */
const Material *materialOf(const FormInput &input, const QString &name)
{
    const QString words = name.section(QStringLiteral("（"), 0, 0);
    for (const Material &material : input.materials) {
        if (material.name.contains(words) ||
            words.contains(material.name.section(QStringLiteral("（"), 0, 0)))
            return &material;
    }
    return nullptr;
}

} // namespace

QStringList furtherMaterials(const FormInput &input, const QStringList &usual)
{
    QStringList names;
    for (const Material &material : input.materials) {
        const bool listed = std::any_of(usual.begin(), usual.end(), [&](const QString &name) {
            return materialOf(input, name) == &material;
        });
        if (!listed && material.receivedOn.isValid())
            names += material.name;
    }
    return names;
}

QString enclosures(const FormInput &input, const QStringList &names)
{
    QStringList boxes;
    for (const QString &name : names) {
        const Material *material = materialOf(input, name);
        boxes += ticked(material && material->receivedOn.isValid(), name);
    }
    boxes += ticked(false, QStringLiteral("其他：　　　　　　　　"));
    QString text;
    qsizetype inLine = 0;
    for (const QString &box : std::as_const(boxes)) {
        const bool fits = inLine + 1 + box.size() <= charactersInLine;
        if (!text.isEmpty())
            text += fits ? QStringLiteral("　") : QStringLiteral("\n");
        inLine = fits && !text.isEmpty() ? inLine + 1 + box.size() : box.size();
        text += box;
    }
    return text;
}

QStringList receivedMaterials(const FormInput &input, const QStringList &usual)
{
    QStringList names;
    for (const Material &material : input.materials) {
        if (material.receivedOn.isValid())
            names += material.name;
    }
    return names.isEmpty() ? usual : names;
}

} // namespace anhe
