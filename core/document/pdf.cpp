#include "core/document/paper.h"
#include "core/document/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace anhe {

namespace {

class LoggingPdfWriter : public QPdfWriter, public GlyphLog
{
public:
    using QPdfWriter::QPdfWriter;
};

} // namespace

Result<void> writePdf(const Document &document, const QString &path, const PaperFonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LoggingPdfWriter writer(&buffer);
    writer.setResolution(int(dotsPerInch));
    writer.setTitle(QString(document.title).replace(QLatin1Char('\n'), QString()));
    writer.setCreator(QStringLiteral("Anhe"));
    if (Result<void> painted = Paper(document, fonts).paint(writer); !painted)
        return painted;
    QSaveFile file(path);
    const QByteArray pdf = withReadableText(buffer.data(), writer, fonts);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        return Failure{QCoreApplication::translate("Paper", "%1 could not be written: %2")
                           .arg(path, file.errorString())};
    }
    return {};
}

} // namespace anhe
