#include "core/document/docx.h"

#include "core/document/docxparts.h"

namespace anhe {

Result<void> writeDocx(const Document &document, const QString &path, const PaperFonts &fonts)
{
    DocxBody body(document, fonts);
    const QByteArray main = body.write();
    const QList<QByteArray> &pictures = body.pictures();
    OfficePackage package;
    for (const OfficePackage::Part &part : docxParts(document, fonts, int(pictures.size())))
        package.setPart(part.name, part.content);
    package.setPart(QStringLiteral("word/document.xml"), main);
    for (int i = 0; i < pictures.size(); ++i)
        package.setPart(QStringLiteral("word/media/picture%1.png").arg(i + 1), pictures[i]);
    return package.write(path);
}

} // namespace anhe
