#pragma once

#include "core/import/listmapping.h"
#include "core/import/sheet.h"

#include <QWidget>

class QTableWidget;

namespace anhe {

class ChoiceBox;
class Section;

/** Which column of a file fills which field of a list, folded away while all is read as it should be. */
class ListColumns : public QWidget
{
    Q_OBJECT
public:
    explicit ListColumns(QWidget *parent = nullptr);

    void showSheet(std::span<const ListField> fields, const SourceSheet &sheet);
    void setOpen(bool open);
    /** The headings of the sheet as the choices make them. */
    QStringList headings() const { return m_mapping.headings(); }
    ChoiceBox *choiceOf(const QString &heading) const;

Q_SIGNALS:
    /** Somebody chose another field for a column. */
    void assigned();

private:
    void addColumn(std::span<const ListField> fields, const SourceSheet &sheet, int column);
    void showMapping();

    ListMapping m_mapping;
    QStringList m_headings;
    QTableWidget *m_table;
    Section *m_section;
    QList<ChoiceBox *> m_choices;
    bool m_filling = false;
};

} // namespace anhe
