#pragma once

#include "ui/common/fieldinput.h"

#include <QLineEdit>

#include <functional>
#include <optional>
#include <vector>

class QListView;

namespace anhe {

/** One entry of a picker. Several readings are divided by spaces: "qin haiyang" is found by "qin", "qhy". */
struct PickItem
{
    qint64 id = 0;
    QString text;
    QString code = {};
    QString detail = {}; ///< muted, behind the text, e.g. the department of a person
    QString pinyin = {};
    QString initials = {};
};

/**
 * Picks one of many by typing any part of the Chinese, the pinyin or the initials; arrows choose, Enter or
 * Tab takes. Tab alone takes no entry of several: what is typed and matches none or many stays and is a
 * problem in words (or is taken as free text where allowed).
 */
class Picker : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    /** Makes a new entry of what was typed; nothing when given up. */
    using AddNew = std::function<std::optional<PickItem>(const QString &typed)>;

    explicit Picker(QWidget *parent = nullptr);
    ~Picker() override;

    void setItems(std::vector<PickItem> items);
    const std::vector<PickItem> &items() const { return m_items; }
    void setAddNew(const QString &word, AddNew add);
    void setFreeText(bool allowed) { m_freeText = allowed; }

    std::optional<PickItem> current() const;
    qint64 currentId() const;
    QString currentCode() const;
    void setCurrentId(qint64 id);
    void setCurrentCode(const QString &code);
    void clearPick();

    QString problem() const override;
    bool isBlank() const override { return text().trimmed().isEmpty(); }

    /** The entries on offer at the moment, best first. */
    QStringList offered() const;
    bool isListOpen() const;

Q_SIGNALS:
    void edited();
    /** The user took an entry. */
    void picked(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Offer;

    void onTyped(const QString &typed);
    void openList();
    void closeList();
    void move(int step);
    bool takeOffered(int row);
    void take(std::optional<size_t> index);
    std::optional<size_t> onlyMatch() const;

    std::vector<PickItem> m_items;
    std::optional<size_t> m_current;
    Offer *m_offer;
    QListView *m_list;
    AddNew m_add;
    QString m_addWord;
    bool m_freeText = false;
    bool m_moved = false; ///< the mark in the open list was put there by hand
};

} // namespace anhe
