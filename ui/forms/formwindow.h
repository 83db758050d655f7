#pragma once

#include "core/desk/formdesk.h"
#include "ui/forms/printpreview.h"

namespace anhe {

/** The preview of one form of a matter; it follows what changes in the ledger while it is open. */
class FormWindow : public PrintPreview
{
    Q_OBJECT
public:
    /** Without a matter the form is one to fill by hand. */
    FormWindow(Desk &desk, const PaperForm &form, const FormChoice &choice, QWidget *parent = nullptr);

    const QList<MissingField> &missingFields() const { return m_missing; }

    /** Fills the office's own Word file and opens it with the program for such files, to be read and printed
     * there. */
    void openOwnFile();

Q_SIGNALS:
    /** The page that asked for the form is to open this field. */
    void fieldRequested(const anhe::MissingField &field);

private:
    void reload();
    Result<QString> writeTo(const QString &path);
    void showNote();
    QString fileName() const;

    Desk &m_desk;
    const PaperForm &m_form;
    FormChoice m_choice;
    FormInput m_input;
    QList<MissingField> m_missing;
};

/** Opens a form of a matter in a window of its own, which goes when it is closed; nullptr when there is no
 * form of that key. */
FormWindow *showForm(Desk &desk, const FormChoice &choice, const QString &formKey, QWidget *parent = nullptr);
FormWindow *showForm(Desk &desk, DisputeId matter, const QString &formKey, QWidget *parent = nullptr);

/** The same form to fill by hand. */
FormWindow *showBlankForm(Desk &desk, const QString &formKey, QWidget *parent = nullptr);

} // namespace anhe
