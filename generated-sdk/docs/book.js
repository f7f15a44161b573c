// Tells each cell of a table its column, which book.css shows on narrow screens.
for (const table of document.querySelectorAll("main table")) {
    const columns = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
    for (const row of table.querySelectorAll("tbody tr")) {
        [...row.cells].forEach((cell, index) => {
            cell.dataset.column = columns[index] ?? "";
        });
    }
}
